package cn.huiyin.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;

/** Counts the statements that a request sends; setting the scope, looking up memberships and what listeners do later aside. A batch counts one. */
public final class StatementCount {

    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    private StatementCount() {}

    /** The statements that the work sent, in their order. */
    public static List<String> of(Runnable work) {
        SENT.clear();
        work.run();
        return List.copyOf(SENT);
    }

    private static void sent(String sql) {
        boolean afterTheRequest = Thread.currentThread().getName().startsWith("task-");
        if (!afterTheRequest && !sql.startsWith("select set_config") && !sql.contains("scope.own_memberships")) {
            SENT.add(sql);
        }
    }

    /** Wraps the application's data sources. */
    static final class Counting implements BeanPostProcessor, PriorityOrdered {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof com.zaxxer.hikari.HikariDataSource source ? counted(DataSource.class, source) : bean;
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        private static <T> T counted(Class<T> type, Object target, String... sql) {
            Object proxy = Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type, AutoCloseable.class}, (self, method, arguments) -> {
                        if (Statement.class.isAssignableFrom(type)
                                && method.getName().startsWith("execute")) {
                            sent(sql.length > 0 ? sql[0] : String.valueOf(arguments == null ? "batch" : arguments[0]));
                        }
                        try {
                            Object result = method.invoke(target, arguments);
                            return switch (result) {
                                case Connection connection -> counted(Connection.class, connection);
                                case PreparedStatement statement ->
                                    counted(PreparedStatement.class, statement, String.valueOf(arguments[0]));
                                case Statement statement
                                when type == Connection.class -> counted(Statement.class, statement);
                                case null, default -> result;
                            };
                        } catch (InvocationTargetException failure) {
                            throw failure.getCause();
                        }
                    });
            return type.cast(proxy);
        }
    }
}
