import { countOtherPosts, findPostsFrom, movePosts, undoPostMoves } from './post-history-store.ts'

/** Posts through reorganizations; everything runs in the caller's transaction. */
export const postHistory = { movePosts, undoPostMoves, findPostsFrom, countOtherPosts }
