package cn.huiyin.cases.mail;

/** What became of a mail. */
enum LetterState {
    WAITING,
    TAKEN,
    JOINED,
    ASIDE
}
