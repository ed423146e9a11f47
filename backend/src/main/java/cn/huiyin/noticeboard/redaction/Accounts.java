package cn.huiyin.noticeboard.redaction;

/** Addresses by which someone is reached online: WeChat, QQ and the like, and e-mail. */
final class Accounts {

    private Accounts() {}

    static Finder finder() {
        return Finders.of(
                PatternFinder.of(
                        MarkKind.ACCOUNT,
                        "(?i:微信|薇信|威信|v信|vx|wx|wechat)(?:号|id| id)?[^0-9A-Za-z\\n]{0,4}([A-Za-z][-_A-Za-z0-9]{5,19})",
                        "(?i:微信|薇信|威信|v信|vx|wechat)号[^0-9A-Za-z\\n]{0,4}([0-9][-_A-Za-z0-9]{5,19})",
                        "wxid_[A-Za-z0-9]+",
                        "(?i:qq|扣扣|企鹅)(?:号码?|群|number)?[^0-9A-Za-z\\n]{0,4}([1-9][0-9]{4,10})(?![0-9])",
                        "(?:抖音|快手|小红书|支付宝|微博|闲鱼)(?:号|账号|昵称)?[为是: ]{0,3}([-_A-Za-z0-9]{5,20})"),
                PatternFinder.of(
                        MarkKind.EMAIL,
                        "[A-Za-z0-9][A-Za-z0-9._%+-]* ?@ ?[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}"));
    }
}
