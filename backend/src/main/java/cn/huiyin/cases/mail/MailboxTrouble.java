package cn.huiyin.cases.mail;

/** What keeps a mailbox from being read. */
enum MailboxTrouble {
    UNREACHABLE,
    LOG_IN,
    FOLDER
}
