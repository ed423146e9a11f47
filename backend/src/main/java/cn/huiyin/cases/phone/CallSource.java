package cn.huiyin.cases.phone;

/** How one knows how often it rang. */
enum CallSource {
    PHONE_SYSTEM,
    /** Somebody of the company rang to see. */
    SPOT_CALL
}
