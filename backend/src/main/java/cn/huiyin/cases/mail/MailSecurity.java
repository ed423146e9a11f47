package cn.huiyin.cases.mail;

/** How the connection to a mailbox is secured. */
enum MailSecurity {
    TLS,
    STARTTLS,
    /** Not at all: only where whoever runs the service allows servers of their own network. */
    NONE
}
