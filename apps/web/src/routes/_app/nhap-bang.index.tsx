import { createFileRoute } from '@tanstack/react-router'
import { ImportsPage } from '../../features/imports/page/imports-page'

export const Route = createFileRoute('/_app/nhap-bang/')({ component: ImportsPage })
