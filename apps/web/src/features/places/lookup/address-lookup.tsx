import { useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { DateField } from '../../../ui/fields/date-field'
import { TextField } from '../../../ui/fields/text-field'
import { Section } from '../../../ui/layout/section'
import type { PlacesSearch } from '../address/places-search'
import { AddressAnswer } from './address-answer'
import styles from './lookup.module.css'

export type AddressLookupProps = {
  search: PlacesSearch
  /** The day of the page, unless the address is of another. */
  day: string
  /** Asks anew: a step of its own in the browser's history. */
  onAsk: (change: PlacesSearch) => void
  /** Chooses among the answers. */
  onChoose: (change: PlacesSearch) => void
}

/** An address and a day: which unit then, which now, recognised or not. What was asked stands in the page's address. */
export function AddressLookup({ search, day, onAsk, onChoose }: AddressLookupProps) {
  const { diaChi, vaoNgay = day, chon } = search
  const [address, setAddress] = useState(diaChi ?? '')
  const [on, setOn] = useState<string | null>(vaoNgay)
  const [checked, setChecked] = useState(false)
  const asked = `${diaChi ?? ''} ${search.vaoNgay ?? ''}`
  const [form, setForm] = useState({ asked, number: 0 })
  // Back and forward bring the form to what was asked then; what was asked here stands in it already.
  if (form.asked !== asked) {
    const isHere = address.trim() === diaChi && on === vaoNgay
    setForm({ asked, number: isHere ? form.number : form.number + 1 })
    if (!isHere) {
      setAddress(diaChi ?? '')
      setOn(vaoNgay)
    }
    setChecked(false)
  }
  const lacksAddress = checked && address.trim() === ''

  function ask() {
    setChecked(true)
    if (address.trim() !== '' && on !== null) onAsk({ diaChi: address.trim(), vaoNgay: on, chon: undefined })
  }

  return (
    <div className={styles.lookup}>
      <Section
        title="Tra cứu địa chỉ theo ngày"
        note="Địa chỉ ngày đó thuộc đơn vị nào, nay thuộc đơn vị nào, có được công nhận không và theo quyết định nào."
      >
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            ask()
          }}
        >
          <TextField
            id="dia-chi"
            label="Địa chỉ"
            type="search"
            autoComplete="off"
            placeholder="xã, huyện, tỉnh như ghi trên giấy tờ"
            maxLength={500}
            value={address}
            onChange={setAddress}
            error={lacksAddress ? 'Nhập địa chỉ, ví dụ: xã Phong Đông, huyện Vĩnh Thuận, tỉnh Kiên Giang.' : null}
          />
          <DateField
            key={form.number}
            id="vao-ngay"
            label="Vào ngày"
            value={on}
            onChange={setOn}
            error={checked && on === null ? 'Nhập ngày cần tra cứu.' : null}
          />
          <Button type="submit" variant="primary">
            Tra cứu
          </Button>
        </form>
        {diaChi && !lacksAddress && on !== null ? (
          <AddressAnswer
            key={`${diaChi} ${vaoNgay}`}
            address={diaChi}
            on={vaoNgay}
            chosen={chon ?? null}
            onChoose={(key) => onChoose({ chon: key })}
          />
        ) : null}
      </Section>
    </div>
  )
}
