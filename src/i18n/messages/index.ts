/**
 * The register of namespaces: a screen or a district each. To add one: two files here, two imports and a line below.
 * Its owner is whoever owns the screen. tests/unit/i18n checks that both languages say the same things.
 */
import adminEn from './admin.en.json' with { type: 'json' }
import adminFa from './admin.fa.json' with { type: 'json' }
import answersEn from './answers.en.json' with { type: 'json' }
import answersFa from './answers.fa.json' with { type: 'json' }
import colleaguesEn from './colleagues.en.json' with { type: 'json' }
import colleaguesFa from './colleagues.fa.json' with { type: 'json' }
import commonEn from './common.en.json' with { type: 'json' }
import commonFa from './common.fa.json' with { type: 'json' }
import extensionEn from './extension.en.json' with { type: 'json' }
import extensionFa from './extension.fa.json' with { type: 'json' }
import editionsEn from './editions.en.json' with { type: 'json' }
import editionsFa from './editions.fa.json' with { type: 'json' }
import catalogueEn from './catalogue.en.json' with { type: 'json' }
import catalogueFa from './catalogue.fa.json' with { type: 'json' }
import serviceFormEn from './serviceForm.en.json' with { type: 'json' }
import serviceFormFa from './serviceForm.fa.json' with { type: 'json' }
import openDataEn from './openData.en.json' with { type: 'json' }
import openDataFa from './openData.fa.json' with { type: 'json' }
import servicesEn from './services.en.json' with { type: 'json' }
import servicesFa from './services.fa.json' with { type: 'json' }
import serviceCatalogueEn from './serviceCatalogue.en.json' with { type: 'json' }
import serviceCatalogueFa from './serviceCatalogue.fa.json' with { type: 'json' }
import diagramEn from './diagram.en.json' with { type: 'json' }
import diagramFa from './diagram.fa.json' with { type: 'json' }
import workflowsEn from './workflows.en.json' with { type: 'json' }
import workflowsFa from './workflows.fa.json' with { type: 'json' }
import slasEn from './slas.en.json' with { type: 'json' }
import slasFa from './slas.fa.json' with { type: 'json' }
import inquiriesEn from './inquiries.en.json' with { type: 'json' }
import inquiriesFa from './inquiries.fa.json' with { type: 'json' }
import briefingsEn from './briefings.en.json' with { type: 'json' }
import briefingsFa from './briefings.fa.json' with { type: 'json' }
import visitsEn from './visits.en.json' with { type: 'json' }
import visitsFa from './visits.fa.json' with { type: 'json' }
import circularsEn from './circulars.en.json' with { type: 'json' }
import circularsFa from './circulars.fa.json' with { type: 'json' }
import clocksEn from './clocks.en.json' with { type: 'json' }
import clocksFa from './clocks.fa.json' with { type: 'json' }
import fillEn from './fill.en.json' with { type: 'json' }
import fillFa from './fill.fa.json' with { type: 'json' }
import mendEn from './mend.en.json' with { type: 'json' }
import mendFa from './mend.fa.json' with { type: 'json' }
import formatEn from './format.en.json' with { type: 'json' }
import formatFa from './format.fa.json' with { type: 'json' }
import inboxEn from './inbox.en.json' with { type: 'json' }
import inboxFa from './inbox.fa.json' with { type: 'json' }
import noticeSettingsEn from './noticeSettings.en.json' with { type: 'json' }
import noticeSettingsFa from './noticeSettings.fa.json' with { type: 'json' }
import noticeTextsEn from './noticeTexts.en.json' with { type: 'json' }
import noticeTextsFa from './noticeTexts.fa.json' with { type: 'json' }
import noticesEn from './notices.en.json' with { type: 'json' }
import noticesFa from './notices.fa.json' with { type: 'json' }
import resetEn from './reset.en.json' with { type: 'json' }
import resetFa from './reset.fa.json' with { type: 'json' }
import scoringEn from './scoring.en.json' with { type: 'json' }
import scoringFa from './scoring.fa.json' with { type: 'json' }
import scoreRulesEn from './scoreRules.en.json' with { type: 'json' }
import scoreRulesFa from './scoreRules.fa.json' with { type: 'json' }
import uiEn from './ui.en.json' with { type: 'json' }
import uiFa from './ui.fa.json' with { type: 'json' }
import portalShellEn from './portalShell.en.json' with { type: 'json' }
import portalShellFa from './portalShell.fa.json' with { type: 'json' }
import portalEntryEn from './portalEntry.en.json' with { type: 'json' }
import portalEntryFa from './portalEntry.fa.json' with { type: 'json' }
import portalBrokenEn from './portalBroken.en.json' with { type: 'json' }
import portalBrokenFa from './portalBroken.fa.json' with { type: 'json' }
import portalDeskEn from './portalDesk.en.json' with { type: 'json' }
import portalDeskFa from './portalDesk.fa.json' with { type: 'json' }
import publicShellEn from './publicShell.en.json' with { type: 'json' }
import publicShellFa from './publicShell.fa.json' with { type: 'json' }
import printEn from './print.en.json' with { type: 'json' }
import printFa from './print.fa.json' with { type: 'json' }
import problemsEn from './problems.en.json' with { type: 'json' }
import problemsFa from './problems.fa.json' with { type: 'json' }
import xlsFormEn from './xlsForm.en.json' with { type: 'json' }
import xlsFormFa from './xlsForm.fa.json' with { type: 'json' }
import sheetsEn from './sheets.en.json' with { type: 'json' }
import sheetsFa from './sheets.fa.json' with { type: 'json' }
import tableFieldEn from './tableField.en.json' with { type: 'json' }
import tableFieldFa from './tableField.fa.json' with { type: 'json' }
import statesEn from './states.en.json' with { type: 'json' }
import statesFa from './states.fa.json' with { type: 'json' }
import tasksEn from './tasks.en.json' with { type: 'json' }
import tasksFa from './tasks.fa.json' with { type: 'json' }
import portalEn from './portal.en.json' with { type: 'json' }
import portalFa from './portal.fa.json' with { type: 'json' }
import councilEn from './council.en.json' with { type: 'json' }
import councilFa from './council.fa.json' with { type: 'json' }
import resultsEn from './results.en.json' with { type: 'json' }
import resultsFa from './results.fa.json' with { type: 'json' }
import publicPagesEn from './publicPages.en.json' with { type: 'json' }
import publicPagesFa from './publicPages.fa.json' with { type: 'json' }
import reviewEn from './review.en.json' with { type: 'json' }
import reviewFa from './review.fa.json' with { type: 'json' }
import appealsEn from './appeals.en.json' with { type: 'json' }
import appealsFa from './appeals.fa.json' with { type: 'json' }
import approvalsEn from './approvals.en.json' with { type: 'json' }
import approvalsFa from './approvals.fa.json' with { type: 'json' }
import scoresEn from './scores.en.json' with { type: 'json' }
import scoresFa from './scores.fa.json' with { type: 'json' }
import recallEn from './recall.en.json' with { type: 'json' }
import recallFa from './recall.fa.json' with { type: 'json' }
import receiptEn from './receipt.en.json' with { type: 'json' }
import receiptFa from './receipt.fa.json' with { type: 'json' }
import timelineEn from './timeline.en.json' with { type: 'json' }
import timelineFa from './timeline.fa.json' with { type: 'json' }
import publicFormsEn from './publicForms.en.json' with { type: 'json' }
import publicFormsFa from './publicForms.fa.json' with { type: 'json' }
import responsesEn from './responses.en.json' with { type: 'json' }
import responsesFa from './responses.fa.json' with { type: 'json' }
import rulesEn from './rules.en.json' with { type: 'json' }
import rulesFa from './rules.fa.json' with { type: 'json' }

export const messages = {
  responses: { fa: responsesFa, en: responsesEn },
  publicForms: { fa: publicFormsFa, en: publicFormsEn },
  rules: { fa: rulesFa, en: rulesEn },
  extension: { fa: extensionFa, en: extensionEn },
  editions: { fa: editionsFa, en: editionsEn },
  clocks: { fa: clocksFa, en: clocksEn },
  catalogue: { fa: catalogueFa, en: catalogueEn },
  serviceForm: { fa: serviceFormFa, en: serviceFormEn },
  openData: { fa: openDataFa, en: openDataEn },
  services: { fa: servicesFa, en: servicesEn },
  serviceCatalogue: { fa: serviceCatalogueFa, en: serviceCatalogueEn },
  diagram: { fa: diagramFa, en: diagramEn },
  workflows: { fa: workflowsFa, en: workflowsEn },
  slas: { fa: slasFa, en: slasEn },
  inquiries: { fa: inquiriesFa, en: inquiriesEn },
  briefings: { fa: briefingsFa, en: briefingsEn },
  visits: { fa: visitsFa, en: visitsEn },
  circulars: { fa: circularsFa, en: circularsEn },
  fill: { fa: fillFa, en: fillEn },
  mend: { fa: mendFa, en: mendEn },
  review: { fa: reviewFa, en: reviewEn },
  appeals: { fa: appealsFa, en: appealsEn },
  approvals: { fa: approvalsFa, en: approvalsEn },
  scores: { fa: scoresFa, en: scoresEn },
  recall: { fa: recallFa, en: recallEn },
  receipt: { fa: receiptFa, en: receiptEn },
  timeline: { fa: timelineFa, en: timelineEn },
  council: { fa: councilFa, en: councilEn },
  results: { fa: resultsFa, en: resultsEn },
  publicPages: { fa: publicPagesFa, en: publicPagesEn },
  portal: { fa: portalFa, en: portalEn },
  tasks: { fa: tasksFa, en: tasksEn },
  sheets: { fa: sheetsFa, en: sheetsEn },
  xlsForm: { fa: xlsFormFa, en: xlsFormEn },
  tableField: { fa: tableFieldFa, en: tableFieldEn },
  states: { fa: statesFa, en: statesEn },
  print: { fa: printFa, en: printEn },
  problems: { fa: problemsFa, en: problemsEn },
  admin: { fa: adminFa, en: adminEn },
  answers: { fa: answersFa, en: answersEn },
  colleagues: { fa: colleaguesFa, en: colleaguesEn },
  common: { fa: commonFa, en: commonEn },
  format: { fa: formatFa, en: formatEn },
  inbox: { fa: inboxFa, en: inboxEn },
  noticeSettings: { fa: noticeSettingsFa, en: noticeSettingsEn },
  noticeTexts: { fa: noticeTextsFa, en: noticeTextsEn },
  notices: { fa: noticesFa, en: noticesEn },
  reset: { fa: resetFa, en: resetEn },
  scoring: { fa: scoringFa, en: scoringEn },
  scoreRules: { fa: scoreRulesFa, en: scoreRulesEn },
  ui: { fa: uiFa, en: uiEn },
  portalShell: { fa: portalShellFa, en: portalShellEn },
  portalEntry: { fa: portalEntryFa, en: portalEntryEn },
  portalBroken: { fa: portalBrokenFa, en: portalBrokenEn },
  portalDesk: { fa: portalDeskFa, en: portalDeskEn },
  publicShell: { fa: publicShellFa, en: publicShellEn },
}

export type Namespace = keyof typeof messages
