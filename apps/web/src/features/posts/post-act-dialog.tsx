import { ClosePostDialog, EndPostingDialog } from './end-dialog'
import { FillPostDialog } from './fill-post-dialog'
import type { PostAct } from './post-columns'
import { postName } from './post-name'

/** The dialog of what was chosen in a row of posts. */
export function PostActDialog({ act, onClose }: { act: PostAct; onClose: () => void }) {
  const { post } = act
  const shared = { postName: postName(post), onClose }
  switch (act.kind) {
    case 'fill':
      return <FillPostDialog postId={post.id} {...shared} />
    case 'close':
      return <ClosePostDialog postId={post.id} {...shared} />
    case 'end':
      return <EndPostingDialog postingId={act.holder.postingId} fullName={act.holder.fullName} {...shared} />
  }
}
