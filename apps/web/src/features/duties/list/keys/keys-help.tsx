import { Button } from '../../../../ui/actions/button'
import { Dialog } from '../../../../ui/actions/dialog'
import { KeyboardKey } from '../../../../ui/actions/keyboard-key'
import styles from './keys-help.module.css'
import { keysInWords } from './list-keys'

/** Every key of the work list and what it does. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog opened onClose={onClose} title="Phím tắt của danh sách" footer={<Button onClick={onClose}>Đóng</Button>}>
      <dl className={styles.keys}>
        {keysInWords.map(([keys, words]) => (
          <div className={styles.line} key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <KeyboardKey key={key}>{key}</KeyboardKey>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
