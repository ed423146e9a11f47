package cn.huiyin.cases.node;

/**
 * Somebody to speak with.
 *
 * @param phone empty where unknown
 * @param wishedMeans empty where they did not say
 * @param wishedHours empty where they did not say
 */
public record PartyNode(String name, String phone, String wishedMeans, String wishedHours) {}
