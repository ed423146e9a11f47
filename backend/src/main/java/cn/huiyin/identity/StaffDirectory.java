package cn.huiyin.identity;

import java.util.UUID;

/** The realm's own knowledge of who works for which company: what it does not say, no membership of staff opens. */
public interface StaffDirectory {

    /** Makes an Organization for a new company; one that is there already is left as it is. */
    void found(String organization, String name);

    /** Makes a person a member of a company's Organization; one who is a member already stays so. */
    void admit(String organization, UUID personId);
}
