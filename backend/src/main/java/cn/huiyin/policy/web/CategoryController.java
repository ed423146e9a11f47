package cn.huiyin.policy.web;

import cn.huiyin.policy.Categories;
import cn.huiyin.policy.Category;
import cn.huiyin.policy.Library;
import cn.huiyin.policy.TileData;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The categories of an estate, and the tiles that stand for them on a phone. */
@Controller
@Transactional(readOnly = true)
class CategoryController {

    private final Categories categories;
    private final Library library;

    CategoryController(Categories categories, Library library) {
        this.categories = categories;
        this.library = library;
    }

    @QueryMapping
    List<CategoryNode> categories(@Argument UUID estateId, Locale locale) {
        return offered(estateId).stream()
                .map(category -> CategoryNode.of(category, locale))
                .toList();
    }

    @QueryMapping
    List<TileNode> categoryTiles(@Argument UUID estateId, Locale locale) {
        List<Category> offered = offered(estateId);
        return library.tiles().stream()
                .map(tile -> node(tile, offered, locale))
                .filter(tile -> !tile.categories().isEmpty())
                .toList();
    }

    private List<Category> offered(UUID estateId) {
        return categories.of(estateId).stream()
                .filter(category -> !category.hidden())
                .toList();
    }

    /** The category that stands until the desk has refined it comes first. */
    private TileNode node(TileData tile, List<Category> offered, Locale locale) {
        List<Category> own = offered.stream()
                .filter(category -> tileOf(category).equals(tile.code()))
                .sorted((a, b) -> Boolean.compare(
                        b.code().equals(tile.unclear()), a.code().equals(tile.unclear())))
                .toList();
        String call = own.stream()
                .filter(category -> category.code().equals(tile.unclear()))
                .map(category -> category.call() == null ? "" : category.call())
                .findFirst()
                .orElse("");
        return new TileNode(
                tile.code(),
                tile.name().in(locale),
                own.stream().map(Category::code).toList(),
                call);
    }

    /** A category's own tile goes before that of its group. */
    private String tileOf(Category category) {
        return library.tiles().stream()
                .filter(tile -> tile.groups().contains(category.code()))
                .findFirst()
                .or(() -> library.tiles().stream()
                        .filter(tile ->
                                category.parent() != null && tile.groups().contains(category.parent()))
                        .findFirst())
                .map(TileData::code)
                .orElse("");
    }
}
