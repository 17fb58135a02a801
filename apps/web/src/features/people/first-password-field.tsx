import { Button } from '../../ui/actions/button'
import { TextField } from '../../ui/fields/text-field'
import { makePassword } from './make-password'
import styles from './people.module.css'
import { shortestPassword } from './person-draft'

export type FirstPasswordFieldProps = {
  value: string
  onChange: (password: string) => void
  error: string | null
}

/** Shown in the open, for it is handed over once and changed by its owner. */
export function FirstPasswordField({ value, onChange, error }: FirstPasswordFieldProps) {
  return (
    <div className={styles.password}>
      <TextField
        id="nguoi-mat-khau"
        label="Mật khẩu đầu"
        hint={`Ít nhất ${shortestPassword} ký tự. Chép lại trước khi thêm: sau đó không xem lại được.`}
        autoComplete="off"
        value={value}
        onChange={onChange}
        error={error}
      />
      <Button onClick={() => onChange(makePassword())}>Tạo mật khẩu</Button>
    </div>
  )
}
