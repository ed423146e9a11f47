package cn.huiyin.cases.mail;

/** Why a mail was set aside. */
enum LetterReason {
    LOOP,
    BOUNCE,
    TOO_LARGE,
    UNREADABLE,
    NO_MATTER
}
