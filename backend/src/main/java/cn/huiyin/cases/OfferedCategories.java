package cn.huiyin.cases;

import cn.huiyin.policy.Categories;
import cn.huiyin.policy.Category;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks that a category is one that the estate offers now. */
@Component
class OfferedCategories {

    private final Categories categories;

    OfferedCategories(Categories categories) {
        this.categories = categories;
    }

    /** Why the code will not do, or null; no code is no fault. */
    @Nullable
    Refusal wrong(UUID estateId, @Nullable String code) {
        if (code == null) {
            return null;
        }
        return wrong(code, categories.find(estateId, code).map(Category::hidden).orElse(null));
    }

    /** As above, where it is known already whether the category is off the list; null where the estate has none of that code. */
    static @Nullable Refusal wrong(@Nullable String code, @Nullable Boolean hidden) {
        if (code == null || Boolean.FALSE.equals(hidden)) {
            return null;
        }
        return new Refusal("category", hidden == null ? "case.category.unknown" : "case.category.hidden");
    }
}
