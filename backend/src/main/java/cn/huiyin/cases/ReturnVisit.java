package cn.huiyin.cases;

/** How the return visit of a case stands, as visits tell it. */
enum ReturnVisit {
    NONE,
    OWED,
    MADE,
    NOT_REACHED
}
