import { createFileRoute } from '@tanstack/react-router'
import { TemplatePage } from '../../features/duty-templates/record/template-page'

export const Route = createFileRoute('/_app/mau-nhiem-vu/$templateId')({ component: TemplatePage })
