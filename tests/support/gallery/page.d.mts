export function galleryPage(parts: { script: string; styles: string; view: string; locale?: 'fa' | 'en' }): string
