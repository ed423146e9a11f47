package cn.huiyin.cases.web;

import org.jspecify.annotations.Nullable;

/** An act with words that may be left out. */
record NoteInput(@Nullable String note) {}
