package cn.huiyin.cases.web;

import cn.huiyin.cases.AcceptanceMeans;
import org.jspecify.annotations.Nullable;

/** A yes and how it was said. */
record ConsentInput(AcceptanceMeans means, @Nullable String note) {}
