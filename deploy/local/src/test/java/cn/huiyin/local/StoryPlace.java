package cn.huiyin.local;

/**
 * Where a story happens, and how its people are called at the log-in.
 *
 * @param organization the name by which Keycloak knows the company
 * @param letters in front of the numbers of its cases
 * @param prefix in front of the names of its people, so that two stories do not share anybody
 */
record StoryPlace(String company, String organization, String estate, String letters, String prefix) {

    String user(String role) {
        return prefix + role;
    }
}
