package cn.huiyin.noticeboard.redaction;

import java.util.regex.MatchResult;

/** Numbers of bank cards and accounts: those whose Luhn sum is right, and any of their length after a cue. */
final class BankCards {

    private BankCards() {}

    static Finder finder() {
        return Finders.of(
                PatternFinder.of(MarkKind.BANK_CARD, "(?<![0-9-])[1-9][0-9]{3}(?:[ -]?[0-9]){12,15}(?![0-9])")
                        .where((text, match) -> cued(text, match) || luhn(match.group())),
                PatternFinder.of(
                        MarkKind.BANK_CARD,
                        "(?i:卡号|银行卡|账号|账户|帐号|account|card)[^0-9\\n]{0,8}([0-9](?:[ -]?[0-9*]){9,20})(?![0-9])",
                        "卡[^0-9\\n]{0,3}尾号[^0-9\\n]{0,2}([0-9]{3,4})(?![0-9])"));
    }

    private static boolean cued(Folded text, MatchResult match) {
        var before = text.before(match.start(), 10);
        return before.contains("卡") || before.contains("账") || before.contains("尾号");
    }

    private static boolean luhn(String written) {
        var digits = written.replaceAll("[^0-9]", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = digit * 2;
            sum += i % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
