/** Events as API Gateway (payload 2.0), DynamoDB streams and SQS hand them to a function, cut to what carries meaning. */

export const httpEvent = (
  method: string,
  path: string,
  { token, body, headers = {} }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
) => ({
  version: '2.0',
  routeKey: 'ANY /api/{proxy+}',
  rawPath: path,
  rawQueryString: '',
  headers: {
    accept: '*/*',
    'content-length': String(body === undefined ? 0 : JSON.stringify(body).length),
    'content-type': 'application/json',
    host: 'api.execute-api.us-east-1.amazonaws.com',
    'x-forwarded-proto': 'https',
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...headers,
  },
  requestContext: {
    accountId: '123456789012',
    apiId: 'api',
    domainName: 'api.execute-api.us-east-1.amazonaws.com',
    domainPrefix: 'api',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
    requestId: 'JKJaXmPLvHcESHA=',
    routeKey: 'ANY /api/{proxy+}',
    stage: '$default',
    time: '01/May/2026:00:00:00 +0000',
    timeEpoch: 1_777_593_600_000,
  },
  pathParameters: { proxy: path.replace('/api/', '') },
  ...(body !== undefined && { body: JSON.stringify(body) }),
  isBase64Encoded: false,
})

export const streamEvent = (keys: readonly { pk: string; sk: string }[]) => ({
  Records: keys.map(({ pk, sk }, i) => ({
    eventID: `c4ca4238a0b923820dcc509a6f7584${i}`,
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'us-east-1',
    dynamodb: {
      ApproximateCreationDateTime: 1_777_593_600,
      Keys: { pk: { S: pk }, sk: { S: sk } },
      SequenceNumber: `4421584500000000017450439${i}`,
      SizeBytes: 26,
      StreamViewType: 'KEYS_ONLY',
    },
    eventSourceARN: 'arn:aws:dynamodb:us-east-1:123456789012:table/test/stream/2026-05-01T00:00:00.000',
  })),
})
