import { createFileRoute } from '@tanstack/react-router'
import { GalleryPage } from '../../gallery/gallery-page'

export const Route = createFileRoute('/thu-vien-giao-dien/')({ component: GalleryPage })
