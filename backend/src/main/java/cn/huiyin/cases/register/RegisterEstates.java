package cn.huiyin.cases.register;

import cn.huiyin.premises.CreateEstate;
import cn.huiyin.tenancy.Estate;
import cn.huiyin.tenancy.Estates;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the estates that a company's register names, and creates those that are missing once this was confirmed. */
@Component
class RegisterEstates {

    private static final String TEMPLATE = "sunshine-coast";
    private static final int PREFIX = 4;

    private final Estates estates;
    private final CreateEstate createEstate;

    RegisterEstates(Estates estates, CreateEstate createEstate) {
        this.estates = estates;
        this.createEstate = createEstate;
    }

    /** The estates of the company by the names that registers use, in lower case. */
    Map<String, UUID> known() {
        Map<String, UUID> known = new HashMap<>();
        for (Estate estate : estates.findAllByOrderByName()) {
            known.put(key(estate.name()), estate.id());
            if (estate.sourceKey() != null) {
                known.put(key(estate.sourceKey()), estate.id());
            }
        }
        return known;
    }

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** A new estate in planning that registers know by this name. */
    UUID create(String name, ZoneId zone) {
        String calendar = zone.getId().equals("Asia/Shanghai") ? "cn" : "none";
        CreateEstate.Outcome outcome = createEstate.create(new CreateEstate.Command(
                name.strip(),
                Estate.Type.RESIDENTIAL,
                "",
                zone.getId(),
                calendar,
                TEMPLATE,
                prefix(name),
                new CreateEstate.Phones("", "", ""),
                Map.of()));
        return switch (outcome) {
            case CreateEstate.Outcome.Created created -> created.estateId();
            case CreateEstate.Outcome.Refused refused ->
                throw new IllegalStateException("An estate of a register could not be created");
        };
    }

    /** Letters of the name, made unique by a number; names without Latin letters get a general one. */
    private String prefix(String name) {
        String letters = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        String stem = letters.length() < 2 ? "EST" : letters.substring(0, Math.min(PREFIX, letters.length()));
        String prefix = stem;
        for (char next = 'A'; estates.existsByCasePrefix(prefix); next++) {
            prefix = stem + next;
        }
        return prefix;
    }
}
