package cn.huiyin.cases.box;

/** Why a letter became no case. */
enum BoxLetterReason {
    NOT_LEGIBLE,
    /** Something else, which the note tells. */
    OTHER
}
