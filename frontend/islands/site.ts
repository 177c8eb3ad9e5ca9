/** What every public page does where scripts run. */
import { keepChosenLanguage } from '../site/chosen-language.ts'

keepChosenLanguage()
