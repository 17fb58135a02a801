import { createFileRoute } from '@tanstack/react-router'
import { NewTemplatePage } from '../../features/duty-templates/record/new-template-page'

export const Route = createFileRoute('/_app/mau-nhiem-vu/moi')({ component: NewTemplatePage })
