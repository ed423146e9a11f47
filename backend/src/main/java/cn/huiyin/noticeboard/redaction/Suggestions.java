package cn.huiyin.noticeboard.redaction;

/** What could stand in the place of a marked stretch, in the language of the text. */
final class Suggestions {

    private Suggestions() {}

    static String of(MarkKind kind, Folded text, int start, String found) {
        return switch (kind) {
            case PERSON -> person(text, start, found);
            case PHONE -> text.chinese() ? "（电话略）" : "[number withheld]";
            case IDENTITY -> text.chinese() ? "（证件号略）" : "[number withheld]";
            case PLATE -> text.chinese() ? "（车牌略）" : "[plate withheld]";
            case ADDRESS -> address(text, found);
            case ACCOUNT -> text.chinese() ? "（账号略）" : "[account withheld]";
            case EMAIL -> text.chinese() ? "（邮箱略）" : "[address withheld]";
            case BANK_CARD -> text.chinese() ? "（卡号略）" : "[number withheld]";
        };
    }

    /** Nothing where a role already stands before the name: 业主王建国 becomes 业主. */
    static String person(Folded text, int start, String found) {
        var role = Cues.role(text, start);
        if (role == Cues.Role.RESIDENT || role == Cues.Role.STAFF) {
            return "";
        }
        boolean staff = found.length() > 1 && endsWithStaffTitle(found);
        if (!text.chinese()) {
            return "a resident";
        }
        return staff ? "工作人员" : "一位业户";
    }

    private static boolean endsWithStaffTitle(String found) {
        for (int at = 1; at < found.length(); at++) {
            if (Cues.staffTitle(found.substring(at))) {
                return true;
            }
        }
        return false;
    }

    private static String address(Folded text, String found) {
        boolean home = found.chars().filter(Character::isDigit).count() >= 3;
        if (text.chinese()) {
            return home ? "某户" : "某楼栋";
        }
        return home ? "a home" : "a building";
    }
}
