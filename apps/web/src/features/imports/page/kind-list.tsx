import { useQuery } from '@tanstack/react-query'
import { Section } from '../../../ui/layout/section'
import { sheetKindsQuery } from '../import-queries'
import { SheetButtons } from '../start/sheet-buttons'

/** What can be read in and written out as a sheet; nothing where nothing can. */
export function KindList() {
  const { data } = useQuery(sheetKindsQuery)
  return data?.items.map(({ code, title, may }) => (
    <Section key={code} title={title}>
      <SheetButtons kind={code} what={title.toLowerCase()} mayImport={may.import} mayExport={may.export} />
    </Section>
  ))
}
