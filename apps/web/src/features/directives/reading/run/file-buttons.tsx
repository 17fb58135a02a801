import type { ReadingFile } from '../../../../api/operations'
import { Button } from '../../../../ui/actions/button'
import styles from '../reading.module.css'
import { isOfTheFile } from './is-of-the-file'
import { knownDirective } from './known-directive'
import { useFileActions } from './use-file-actions'

export type FileButtonsProps = { runId: string; file: ReadingFile }

/** The next step for one file: review it, open the known one, go on by hand, read again or stop. */
export function FileButtons({ runId, file }: FileButtonsProps) {
  const { act, isPending } = useFileActions(runId, file.id)
  const { directive, problem, may, name } = file
  const known = knownDirective(problem)
  return (
    <div className={styles.buttons}>
      {directive ? (
        <Button size="sm" href={`/van-ban/${directive.id}/ra-soat`} aria-label={`Rà soát văn bản từ tệp ${name}`}>
          Rà soát
        </Button>
      ) : null}
      {known ? (
        <Button size="sm" href={known.href}>
          {known.label}
        </Button>
      ) : null}
      {may.continueAnyway ? (
        <Button size="sm" loading={isPending} onClick={() => act('continueAnyway')}>
          Vẫn tiếp tục, nhập bằng tay
        </Button>
      ) : null}
      {isOfTheFile(problem) ? (
        <Button size="sm" href="/van-ban/tiep-nhan" aria-label={`Chọn tệp khác thay cho ${name}`}>
          Chọn tệp khác
        </Button>
      ) : null}
      {may.retry && !known && !isOfTheFile(problem) ? (
        <Button
          size="sm"
          variant={may.continueAnyway ? 'quiet' : 'secondary'}
          loading={isPending}
          aria-label={`Đọc lại tệp ${name}`}
          onClick={() => act('retry')}
        >
          Đọc lại
        </Button>
      ) : null}
      {may.cancel ? (
        <Button
          size="sm"
          variant="quiet"
          loading={isPending}
          aria-label={`Dừng đọc tệp ${name}`}
          onClick={() => act('cancel')}
        >
          Dừng
        </Button>
      ) : null}
    </div>
  )
}
