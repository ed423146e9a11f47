package cn.huiyin.cases.mail;

/** A mailbox could not be read; says what was wrong, never with which words the server said so. */
class MailTrouble extends Exception {

    private static final long serialVersionUID = 1L;

    private final MailboxTrouble trouble;

    MailTrouble(MailboxTrouble trouble, Throwable cause) {
        super(trouble.name(), cause);
        this.trouble = trouble;
    }

    MailboxTrouble trouble() {
        return trouble;
    }
}
