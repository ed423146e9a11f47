package cn.huiyin.cases.hook;

/** What a machine may send with its key. */
enum HookPurpose {
    /** Messages of a WeChat group. */
    WECHAT,
    /** How often the phone rang. */
    PHONE
}
