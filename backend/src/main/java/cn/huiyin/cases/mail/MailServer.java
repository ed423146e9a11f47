package cn.huiyin.cases.mail;

/** Where a mailbox lies and how to log in to it; the password is in the clear and never leaves memory. */
record MailServer(String host, int port, MailSecurity security, String username, String password) {

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
