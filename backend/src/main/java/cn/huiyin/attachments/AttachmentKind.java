package cn.huiyin.attachments;

/** What an attachment is to people. */
public enum AttachmentKind {
    PHOTO,
    RECORDING,
    /** A signed note, a letter. */
    PAPER
}
