import { createFileRoute } from '@tanstack/react-router'
import { TemplatesPage } from '../../features/duty-templates/list/templates-page'

export const Route = createFileRoute('/_app/mau-nhiem-vu/')({
  validateSearch: (search: Record<string, unknown>): { luuTru?: true } =>
    search.luuTru === true || search.luuTru === 'true' ? { luuTru: true } : {},
  component: TemplatesPage,
})
