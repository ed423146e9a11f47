/** The page behind a denial link: rendered by the server, without log-in, session, script or anything personal. */
@NullMarked
package cn.huiyin.visits.page;

import org.jspecify.annotations.NullMarked;
