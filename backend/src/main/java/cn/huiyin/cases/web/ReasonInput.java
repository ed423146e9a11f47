package cn.huiyin.cases.web;

/** An act with its reason. */
record ReasonInput(String reason) {}
