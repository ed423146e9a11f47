package cn.huiyin.cases;

import java.util.UUID;

/**
 * The common place whose code somebody scanned.
 *
 * @param building empty where it belongs to none
 */
public record CodedPlace(
        UUID companyId, UUID estateId, UUID placeId, String name, String building, String estateName) {}
