import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readDeliveryStatus } from '../../../../src/domain/notices/deliveryStatus'

const id = '019ab000-0000-7000-8000-000000000001'

/** As Postfix writes it. */
const postfix = `Return-Path: <>
Date: Mon, 23 Nov 2026 08:00:00 +0330 (IRST)
From: MAILER-DAEMON@mx.example.ir (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: bounces+${id}@example.ir
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="4XYZ/mx.example.ir"

This is a MIME-encapsulated message.

--4XYZ/mx.example.ir
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--4XYZ/mx.example.ir
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.ir
X-Postfix-Queue-ID: 4XYZ

Final-Recipient: rfc822; gone@example.ir
Original-Recipient: rfc822;Gone@example.ir
Action: failed
Status: 5.1.1
Remote-MTA: dns; mail.example.ir
Diagnostic-Code: smtp; 550 5.1.1 <gone@example.ir>: Recipient address
    rejected: User unknown

--4XYZ/mx.example.ir
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

From: karnameh@example.ir
Message-ID:
 <notice-${id}@example.ir>
Subject: x

--4XYZ/mx.example.ir--
`

/** A report whose inner parts are encoded, as Exchange and some gateways do. */
const encoded = `To: bounces@example.ir
Content-Type: multipart/report; boundary=b1; report-type=delivery-status

--b1
Content-Type: multipart/alternative; boundary=b2

--b2
Content-Type: text/plain

later
--b2--
--b1
Content-Type: message/delivery-status
Content-Transfer-Encoding: base64

${btoa('Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; slow@example.ir\r\nAction: delayed\r\nStatus: 4.4.1\r\n')}
--b1
Content-Type: message/rfc822
Content-Transfer-Encoding: quoted-printable

Message-ID: <notice-${id}=40example.ir>
Subject: a

Message-ID: <of-the-body@example.ir>
--b1--
`

describe('not a report', () => {
  test.each([
    [
      'an answer of a person',
      'From: a@example.ir\nSubject: Re\nContent-Type: text/plain\n\nStatus: 5.1.1\nAction: failed\n',
    ],
    [
      'an out-of-office',
      'From: a@example.ir\nAuto-Submitted: auto-replied\nContent-Type: multipart/mixed; boundary=a\n\n--a\n\nhi\n--a--',
    ],
    ['nothing', ''],
    ['a boundary that never comes', 'Content-Type: multipart/report; boundary=a\n\nmessage/delivery-status'],
  ])('%s', (_, raw) => expect(readDeliveryStatus(raw)).toBeNull())

  test('anything at random, and reading it ends', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (raw) => expect(readDeliveryStatus(raw)).toBeNull()))
  })
})

describe('a report says', () => {
  test('of whom it speaks, for good, and why', () => {
    for (const raw of [postfix, postfix.replace(/\n/g, '\r\n')])
      expect(readDeliveryStatus(raw)).toEqual({
        messageId: `<notice-${id}@example.ir>`,
        sentTo: [`bounces+${id}@example.ir`],
        recipients: [
          {
            address: 'Gone@example.ir',
            action: 'failed',
            status: '5.1.1',
            diagnostic: '550 5.1.1 <gone@example.ir>: Recipient address rejected: User unknown',
          },
        ],
      })
  })

  test('the same when its parts are encoded and nested', () => {
    expect(readDeliveryStatus(encoded)).toMatchObject({
      messageId: `<notice-${id}@example.ir>`,
      recipients: [{ address: 'slow@example.ir', action: 'delayed', status: '4.4.1', diagnostic: null }],
    })
  })

  test('whom it was sent to, where the returned headers are missing', () => {
    const without = postfix.replace(
      /--4XYZ\/mx.example.ir\nContent-Description: Undelivered[\s\S]*?\n\n[\s\S]*?\n\n/,
      '',
    )
    expect(readDeliveryStatus(without)).toMatchObject({ messageId: null, sentTo: [`bounces+${id}@example.ir`] })
  })
})
