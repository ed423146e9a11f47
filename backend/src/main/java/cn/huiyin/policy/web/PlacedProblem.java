package cn.huiyin.policy.web;

/** What is wrong in a procedure's text in GraphQL, the reason in the caller's language. */
record PlacedProblem(int line, int column, String clause, String message) {}
