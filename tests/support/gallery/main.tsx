import { createRoot } from 'react-dom/client'
import { views } from './views'

const { view = 'kit' } = document.documentElement.dataset
const View = views[view]
const place = document.getElementById('root')
if (!View || !place) throw new Error(`no view ${view}`)
createRoot(place).render(<View locale={document.documentElement.lang === 'en' ? 'en' : 'fa'} />)
