import { problemTitle } from '../../../../api/problem-title'
import { Button } from '../../../../ui/actions/button'
import { tell } from '../../../duties/words/tell'
import { useAddProposed } from '../changes/use-change-edits'

/** Agencies that would bear one name under one agency are put into one, all at once; shown in the list of changes after. */
export function MergeNamesakes() {
  const add = useAddProposed('namesakes', (count) =>
    tell({
      tone: 'success',
      message: `Đã thêm ${count} thay đổi hợp nhất cơ quan trùng tên. Xem lại ở bước Thay đổi.`,
    }),
  )
  return (
    <Button
      size="sm"
      loading={add.isPending}
      onClick={() =>
        add.mutate(undefined, { onError: (problem) => tell({ tone: 'error', message: problemTitle(problem) }) })
      }
    >
      Hợp nhất các cơ quan trùng tên
    </Button>
  )
}
