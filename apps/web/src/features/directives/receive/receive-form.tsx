import { useState } from 'react'
import { Tabs } from '../../../ui/layout/tabs'
import { ReceiveFiles } from './receive-files'
import { ReceiveText } from './receive-text'
import { useKeptText } from './use-kept-text'

/** Files or pasted text; whatever goes wrong, what was given stays here. */
export function ReceiveForm() {
  const [text, setText] = useKeptText()
  const [way, setWay] = useState(text ? 'text' : 'files')
  return (
    <Tabs
      label="Cách đưa văn bản vào"
      value={way}
      onChange={setWay}
      items={[
        { id: 'files', label: 'Chọn tệp', panel: <ReceiveFiles /> },
        { id: 'text', label: 'Dán toàn văn', panel: <ReceiveText text={text} onText={setText} /> },
      ]}
    />
  )
}
