export const id = 981;
export const ids = [981];
export const modules = {

/***/ 981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyState: () => (/* binding */ keyState)
/* harmony export */ });
/* harmony import */ var _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(808);
/* harmony import */ var _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4913);
/* harmony import */ var _PVDTUQJU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3440);
/* harmony import */ var _JE3AJY4T_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3289);
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3856);
/* harmony import */ var _QPVIIDTK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3725);
/* harmony import */ var _4X3II47F_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8305);
/* harmony import */ var _DYCZF3MP_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1329);
/* harmony import */ var _VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6380);
/* harmony import */ var _XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25);
/* harmony import */ var _IBLS46TS_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5508);
/* harmony import */ var _PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1433);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);













// node_modules/@aws-sdk/client-kms/dist-es/auth/httpAuthSchemeProvider.js
var defaultKMSHttpAuthSchemeParametersProvider = async (config, context, input) => ({ operation: (0,_IBLS46TS_js__WEBPACK_IMPORTED_MODULE_10__/* .getSmithyContext */ .ug)(context).operation, region: await (0,_IBLS46TS_js__WEBPACK_IMPORTED_MODULE_10__/* .normalizeProvider */ .te)(config.region)() || (() => {
  throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
})() });
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return { schemeId: "aws.auth#sigv4", signingProperties: { name: "kms", region: authParameters.region }, propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }) };
}
var defaultKMSHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default:
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = (0,_PVDTUQJU_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveAwsSdkSigV4Config */ .ho)(config);
  return Object.assign(config_0, { authSchemePreference: (0,_IBLS46TS_js__WEBPACK_IMPORTED_MODULE_10__/* .normalizeProvider */ .te)(config.authSchemePreference ?? []) });
};

// node_modules/@aws-sdk/client-kms/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => Object.assign(options, { useDualstackEndpoint: options.useDualstackEndpoint ?? false, useFipsEndpoint: options.useFipsEndpoint ?? false, defaultSigningName: "kms" });
var commonParams = { UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" }, Endpoint: { type: "builtInParams", name: "endpoint" }, Region: { type: "builtInParams", name: "region" }, UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" } };

// node_modules/@aws-sdk/client-kms/package.json
var package_default = {
  name: "@aws-sdk/client-kms",
  version: "3.1162.0",
  description: "AWS SDK for JavaScript Kms Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-kms",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-kms"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.980.0",
    "@aws-sdk/credential-provider-node": "^3.972.93",
    "@aws-sdk/types": "^3.975.0",
    "@smithy/core": "^3.38.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.14.0",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-kms/dist-es/endpoint/bdd.js
var k = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [k]: "Endpoint" };
var h = { [k]: d };
var i = {};
var j = [{ [k]: "Region" }];
var _data = { conditions: [[c, [g]], [c, j], ["aws.partition", j, d], [e, [{ [k]: "UseFIPS" }, b]], [e, [{ [k]: "UseDualStack" }, b]], [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]], [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]]], results: [[a], [a, "Invalid Configuration: FIPS and custom endpoint are not supported"], [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"], [g, i], ["https://kms-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i], [a, "FIPS and DualStack are enabled, but this partition does not support one or both"], ["https://kms-fips.{Region}.{PartitionResult#dnsSuffix}", i], [a, "FIPS is enabled but this partition does not support FIPS"], ["https://kms.{Region}.{PartitionResult#dualStackDnsSuffix}", i], [a, "DualStack is enabled but this partition does not support DualStack"], ["https://kms.{Region}.{PartitionResult#dnsSuffix}", i], [a, "Invalid Configuration: Missing Region"]] };
var root = 2;
var r = 1e8;
var nodes = new Int32Array([-1, 1, -1, 0, 12, 3, 1, 4, r + 11, 2, 5, r + 11, 3, 8, 6, 4, 7, r + 10, 5, r + 8, r + 9, 4, 10, 9, 6, r + 6, r + 7, 5, 11, r + 5, 6, r + 4, r + 5, 3, r + 1, 13, 4, r + 2, r + 3]);
var bdd = _VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .BinaryDecisionDiagram */ .d5.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-kms/dist-es/endpoint/endpointResolver.js
var cache = new _VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .EndpointCache */ .kS({ size: 50, params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"] });
var defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .decideEndpoint */ .cH)(bdd, { endpointParams, logger: context.logger }));
_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .customEndpointFunctions */ .mw.aws = _VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .awsEndpointFunctions */ .UF;

// node_modules/@aws-sdk/client-kms/dist-es/models/KMSServiceException.js
var KMSServiceException = class _KMSServiceException extends _VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .ServiceException */ .TJ {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.kms#KMSServiceException";
  constructor(options) {
    super(options), Object.setPrototypeOf(this, _KMSServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-kms/dist-es/models/errors.js
var AlreadyExistsException = class _AlreadyExistsException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#AlreadyExistsException";
  name = "AlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({ name: "AlreadyExistsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _AlreadyExistsException.prototype);
  }
};
var DependencyTimeoutException = class _DependencyTimeoutException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#DependencyTimeoutException";
  name = "DependencyTimeoutException";
  $fault = "server";
  constructor(opts) {
    super({ name: "DependencyTimeoutException", $fault: "server", ...opts }), Object.setPrototypeOf(this, _DependencyTimeoutException.prototype);
  }
};
var InvalidArnException = class _InvalidArnException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidArnException";
  name = "InvalidArnException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidArnException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidArnException.prototype);
  }
};
var KMSInternalException = class _KMSInternalException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#KMSInternalException";
  name = "KMSInternalException";
  $fault = "server";
  constructor(opts) {
    super({ name: "KMSInternalException", $fault: "server", ...opts }), Object.setPrototypeOf(this, _KMSInternalException.prototype);
  }
};
var KMSInvalidStateException = class _KMSInvalidStateException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#KMSInvalidStateException";
  name = "KMSInvalidStateException";
  $fault = "client";
  constructor(opts) {
    super({ name: "KMSInvalidStateException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _KMSInvalidStateException.prototype);
  }
};
var NotFoundException = class _NotFoundException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#NotFoundException";
  name = "NotFoundException";
  $fault = "client";
  constructor(opts) {
    super({ name: "NotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _NotFoundException.prototype);
  }
};
var CloudHsmClusterInUseException = class _CloudHsmClusterInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CloudHsmClusterInUseException";
  name = "CloudHsmClusterInUseException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CloudHsmClusterInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CloudHsmClusterInUseException.prototype);
  }
};
var CloudHsmClusterInvalidConfigurationException = class _CloudHsmClusterInvalidConfigurationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CloudHsmClusterInvalidConfigurationException";
  name = "CloudHsmClusterInvalidConfigurationException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CloudHsmClusterInvalidConfigurationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CloudHsmClusterInvalidConfigurationException.prototype);
  }
};
var CloudHsmClusterNotActiveException = class _CloudHsmClusterNotActiveException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CloudHsmClusterNotActiveException";
  name = "CloudHsmClusterNotActiveException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CloudHsmClusterNotActiveException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CloudHsmClusterNotActiveException.prototype);
  }
};
var CloudHsmClusterNotFoundException = class _CloudHsmClusterNotFoundException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CloudHsmClusterNotFoundException";
  name = "CloudHsmClusterNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CloudHsmClusterNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CloudHsmClusterNotFoundException.prototype);
  }
};
var CloudHsmClusterNotRelatedException = class _CloudHsmClusterNotRelatedException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CloudHsmClusterNotRelatedException";
  name = "CloudHsmClusterNotRelatedException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CloudHsmClusterNotRelatedException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CloudHsmClusterNotRelatedException.prototype);
  }
};
var ConflictException = class _ConflictException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#ConflictException";
  name = "ConflictException";
  $fault = "client";
  constructor(opts) {
    super({ name: "ConflictException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _ConflictException.prototype);
  }
};
var CustomKeyStoreInvalidStateException = class _CustomKeyStoreInvalidStateException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CustomKeyStoreInvalidStateException";
  name = "CustomKeyStoreInvalidStateException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CustomKeyStoreInvalidStateException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CustomKeyStoreInvalidStateException.prototype);
  }
};
var CustomKeyStoreNotFoundException = class _CustomKeyStoreNotFoundException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CustomKeyStoreNotFoundException";
  name = "CustomKeyStoreNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CustomKeyStoreNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CustomKeyStoreNotFoundException.prototype);
  }
};
var InvalidAliasNameException = class _InvalidAliasNameException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidAliasNameException";
  name = "InvalidAliasNameException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidAliasNameException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidAliasNameException.prototype);
  }
};
var LimitExceededException = class _LimitExceededException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({ name: "LimitExceededException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var CustomKeyStoreNameInUseException = class _CustomKeyStoreNameInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CustomKeyStoreNameInUseException";
  name = "CustomKeyStoreNameInUseException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CustomKeyStoreNameInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CustomKeyStoreNameInUseException.prototype);
  }
};
var IncorrectTrustAnchorException = class _IncorrectTrustAnchorException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#IncorrectTrustAnchorException";
  name = "IncorrectTrustAnchorException";
  $fault = "client";
  constructor(opts) {
    super({ name: "IncorrectTrustAnchorException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _IncorrectTrustAnchorException.prototype);
  }
};
var XksProxyIncorrectAuthenticationCredentialException = class _XksProxyIncorrectAuthenticationCredentialException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyIncorrectAuthenticationCredentialException";
  name = "XksProxyIncorrectAuthenticationCredentialException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyIncorrectAuthenticationCredentialException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyIncorrectAuthenticationCredentialException.prototype);
  }
};
var XksProxyInvalidConfigurationException = class _XksProxyInvalidConfigurationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyInvalidConfigurationException";
  name = "XksProxyInvalidConfigurationException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyInvalidConfigurationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyInvalidConfigurationException.prototype);
  }
};
var XksProxyInvalidResponseException = class _XksProxyInvalidResponseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyInvalidResponseException";
  name = "XksProxyInvalidResponseException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyInvalidResponseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyInvalidResponseException.prototype);
  }
};
var XksProxyUriEndpointInUseException = class _XksProxyUriEndpointInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyUriEndpointInUseException";
  name = "XksProxyUriEndpointInUseException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyUriEndpointInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyUriEndpointInUseException.prototype);
  }
};
var XksProxyUriInUseException = class _XksProxyUriInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyUriInUseException";
  name = "XksProxyUriInUseException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyUriInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyUriInUseException.prototype);
  }
};
var XksProxyUriUnreachableException = class _XksProxyUriUnreachableException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyUriUnreachableException";
  name = "XksProxyUriUnreachableException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyUriUnreachableException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyUriUnreachableException.prototype);
  }
};
var XksProxyVpcEndpointServiceInUseException = class _XksProxyVpcEndpointServiceInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyVpcEndpointServiceInUseException";
  name = "XksProxyVpcEndpointServiceInUseException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyVpcEndpointServiceInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyVpcEndpointServiceInUseException.prototype);
  }
};
var XksProxyVpcEndpointServiceInvalidConfigurationException = class _XksProxyVpcEndpointServiceInvalidConfigurationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyVpcEndpointServiceInvalidConfigurationException";
  name = "XksProxyVpcEndpointServiceInvalidConfigurationException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyVpcEndpointServiceInvalidConfigurationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyVpcEndpointServiceInvalidConfigurationException.prototype);
  }
};
var XksProxyVpcEndpointServiceNotFoundException = class _XksProxyVpcEndpointServiceNotFoundException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksProxyVpcEndpointServiceNotFoundException";
  name = "XksProxyVpcEndpointServiceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksProxyVpcEndpointServiceNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksProxyVpcEndpointServiceNotFoundException.prototype);
  }
};
var DisabledException = class _DisabledException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#DisabledException";
  name = "DisabledException";
  $fault = "client";
  constructor(opts) {
    super({ name: "DisabledException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _DisabledException.prototype);
  }
};
var DryRunOperationException = class _DryRunOperationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#DryRunOperationException";
  name = "DryRunOperationException";
  $fault = "client";
  constructor(opts) {
    super({ name: "DryRunOperationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _DryRunOperationException.prototype);
  }
};
var InvalidGrantTokenException = class _InvalidGrantTokenException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidGrantTokenException";
  name = "InvalidGrantTokenException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidGrantTokenException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidGrantTokenException.prototype);
  }
};
var MalformedPolicyDocumentException = class _MalformedPolicyDocumentException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#MalformedPolicyDocumentException";
  name = "MalformedPolicyDocumentException";
  $fault = "client";
  constructor(opts) {
    super({ name: "MalformedPolicyDocumentException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _MalformedPolicyDocumentException.prototype);
  }
};
var TagException = class _TagException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#TagException";
  name = "TagException";
  $fault = "client";
  constructor(opts) {
    super({ name: "TagException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _TagException.prototype);
  }
};
var UnsupportedOperationException = class _UnsupportedOperationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#UnsupportedOperationException";
  name = "UnsupportedOperationException";
  $fault = "client";
  constructor(opts) {
    super({ name: "UnsupportedOperationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _UnsupportedOperationException.prototype);
  }
};
var XksKeyAlreadyInUseException = class _XksKeyAlreadyInUseException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksKeyAlreadyInUseException";
  name = "XksKeyAlreadyInUseException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksKeyAlreadyInUseException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksKeyAlreadyInUseException.prototype);
  }
};
var XksKeyInvalidConfigurationException = class _XksKeyInvalidConfigurationException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksKeyInvalidConfigurationException";
  name = "XksKeyInvalidConfigurationException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksKeyInvalidConfigurationException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksKeyInvalidConfigurationException.prototype);
  }
};
var XksKeyNotFoundException = class _XksKeyNotFoundException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#XksKeyNotFoundException";
  name = "XksKeyNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({ name: "XksKeyNotFoundException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _XksKeyNotFoundException.prototype);
  }
};
var CustomKeyStoreHasCMKsException = class _CustomKeyStoreHasCMKsException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#CustomKeyStoreHasCMKsException";
  name = "CustomKeyStoreHasCMKsException";
  $fault = "client";
  constructor(opts) {
    super({ name: "CustomKeyStoreHasCMKsException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _CustomKeyStoreHasCMKsException.prototype);
  }
};
var InvalidCiphertextException = class _InvalidCiphertextException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidCiphertextException";
  name = "InvalidCiphertextException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidCiphertextException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidCiphertextException.prototype);
  }
};
var InvalidKeyUsageException = class _InvalidKeyUsageException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidKeyUsageException";
  name = "InvalidKeyUsageException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidKeyUsageException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidKeyUsageException.prototype);
  }
};
var KeyUnavailableException = class _KeyUnavailableException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#KeyUnavailableException";
  name = "KeyUnavailableException";
  $fault = "server";
  constructor(opts) {
    super({ name: "KeyUnavailableException", $fault: "server", ...opts }), Object.setPrototypeOf(this, _KeyUnavailableException.prototype);
  }
};
var IncorrectKeyException = class _IncorrectKeyException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#IncorrectKeyException";
  name = "IncorrectKeyException";
  $fault = "client";
  constructor(opts) {
    super({ name: "IncorrectKeyException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _IncorrectKeyException.prototype);
  }
};
var InvalidMarkerException = class _InvalidMarkerException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidMarkerException";
  name = "InvalidMarkerException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidMarkerException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidMarkerException.prototype);
  }
};
var ExpiredImportTokenException = class _ExpiredImportTokenException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#ExpiredImportTokenException";
  name = "ExpiredImportTokenException";
  $fault = "client";
  constructor(opts) {
    super({ name: "ExpiredImportTokenException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _ExpiredImportTokenException.prototype);
  }
};
var IncorrectKeyMaterialException = class _IncorrectKeyMaterialException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#IncorrectKeyMaterialException";
  name = "IncorrectKeyMaterialException";
  $fault = "client";
  constructor(opts) {
    super({ name: "IncorrectKeyMaterialException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _IncorrectKeyMaterialException.prototype);
  }
};
var InvalidImportTokenException = class _InvalidImportTokenException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidImportTokenException";
  name = "InvalidImportTokenException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidImportTokenException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidImportTokenException.prototype);
  }
};
var InvalidGrantIdException = class _InvalidGrantIdException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#InvalidGrantIdException";
  name = "InvalidGrantIdException";
  $fault = "client";
  constructor(opts) {
    super({ name: "InvalidGrantIdException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _InvalidGrantIdException.prototype);
  }
};
var KMSInvalidMacException = class _KMSInvalidMacException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#KMSInvalidMacException";
  name = "KMSInvalidMacException";
  $fault = "client";
  constructor(opts) {
    super({ name: "KMSInvalidMacException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _KMSInvalidMacException.prototype);
  }
};
var KMSInvalidSignatureException = class _KMSInvalidSignatureException extends KMSServiceException {
  static shapeId = "com.amazonaws.kms#KMSInvalidSignatureException";
  name = "KMSInvalidSignatureException";
  $fault = "client";
  constructor(opts) {
    super({ name: "KMSInvalidSignatureException", $fault: "client", ...opts }), Object.setPrototypeOf(this, _KMSInvalidSignatureException.prototype);
  }
};

// node_modules/@aws-sdk/client-kms/dist-es/schemas/schemas_0.js
var _A = "Arn";
var _AEE = "AlreadyExistsException";
var _AWSAI = "AWSAccountId";
var _CD = "CreationDate";
var _CE = "ConflictException";
var _CHCI = "CloudHsmClusterId";
var _CHCICE = "CloudHsmClusterInvalidConfigurationException";
var _CHCIUE = "CloudHsmClusterInUseException";
var _CHCNAE = "CloudHsmClusterNotActiveException";
var _CHCNFE = "CloudHsmClusterNotFoundException";
var _CHCNRE = "CloudHsmClusterNotRelatedException";
var _CKMI = "CurrentKeyMaterialId";
var _CKSHCMKE = "CustomKeyStoreHasCMKsException";
var _CKSI = "CustomKeyStoreId";
var _CKSISE = "CustomKeyStoreInvalidStateException";
var _CKSNFE = "CustomKeyStoreNotFoundException";
var _CKSNIUE = "CustomKeyStoreNameInUseException";
var _CMKS = "CustomerMasterKeySpec";
var _D = "Description";
var _DD = "DeletionDate";
var _DE = "DisabledException";
var _DK = "DescribeKey";
var _DKR = "DescribeKeyRequest";
var _DKRe = "DescribeKeyResponse";
var _DROE = "DryRunOperationException";
var _DTE = "DependencyTimeoutException";
var _E = "Enabled";
var _EAnc = "EncryptionAlgorithms";
var _EAnca = "EncapsulationAlgorithms";
var _EITE = "ExpiredImportTokenException";
var _EM = "ExpirationModel";
var _GT = "GrantTokens";
var _I = "Id";
var _IAE = "InvalidArnException";
var _IANE = "InvalidAliasNameException";
var _ICE = "InvalidCiphertextException";
var _IGIE = "InvalidGrantIdException";
var _IGTE = "InvalidGrantTokenException";
var _IITE = "InvalidImportTokenException";
var _IKE = "IncorrectKeyException";
var _IKME = "IncorrectKeyMaterialException";
var _IKUE = "InvalidKeyUsageException";
var _IME = "InvalidMarkerException";
var _ITAE = "IncorrectTrustAnchorException";
var _KAAe = "KeyAgreementAlgorithms";
var _KI = "KeyId";
var _KM = "KeyMetadata";
var _KMSIE = "KMSInternalException";
var _KMSIME = "KMSInvalidMacException";
var _KMSISE = "KMSInvalidSignatureException";
var _KMSISEn = "KMSInvalidStateException";
var _KMe = "KeyManager";
var _KS = "KeySpec";
var _KSe = "KeyState";
var _KU = "KeyUsage";
var _KUE = "KeyUnavailableException";
var _LEE = "LimitExceededException";
var _MAa = "MacAlgorithms";
var _MPDE = "MalformedPolicyDocumentException";
var _MR = "MultiRegion";
var _MRC = "MultiRegionConfiguration";
var _MRK = "MultiRegionKey";
var _MRKL = "MultiRegionKeyList";
var _MRKT = "MultiRegionKeyType";
var _NFE = "NotFoundException";
var _Or = "Origin";
var _PDWID = "PendingDeletionWindowInDays";
var _PKr = "PrimaryKey";
var _RK = "ReplicaKeys";
var _Re = "Region";
var _SA = "SigningAlgorithms";
var _TE = "TagException";
var _UOE = "UnsupportedOperationException";
var _VT = "ValidTo";
var _XKAIUE = "XksKeyAlreadyInUseException";
var _XKC = "XksKeyConfiguration";
var _XKCT = "XksKeyConfigurationType";
var _XKICE = "XksKeyInvalidConfigurationException";
var _XKNFE = "XksKeyNotFoundException";
var _XPIACE = "XksProxyIncorrectAuthenticationCredentialException";
var _XPICE = "XksProxyInvalidConfigurationException";
var _XPIRE = "XksProxyInvalidResponseException";
var _XPUEIUE = "XksProxyUriEndpointInUseException";
var _XPUIUE = "XksProxyUriInUseException";
var _XPUUE = "XksProxyUriUnreachableException";
var _XPVESICE = "XksProxyVpcEndpointServiceInvalidConfigurationException";
var _XPVESIUE = "XksProxyVpcEndpointServiceInUseException";
var _XPVESNFE = "XksProxyVpcEndpointServiceNotFoundException";
var _aQE = "awsQueryError";
var _c = "client";
var _e = "error";
var _hE = "httpError";
var _m = "message";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.kms";
var _se = "server";
var n0 = "com.amazonaws.kms";
var _s_registry = new _IBLS46TS_js__WEBPACK_IMPORTED_MODULE_10__/* .TypeRegistry */ .OF(_s);
var KMSServiceException$ = [-3, _s, "KMSServiceException", 0, [], []];
_s_registry.registerError(KMSServiceException$, KMSServiceException);
var n0_registry = new _IBLS46TS_js__WEBPACK_IMPORTED_MODULE_10__/* .TypeRegistry */ .OF(n0);
var AlreadyExistsException$ = [-3, n0, _AEE, { [_aQE]: ["AlreadyExists", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(AlreadyExistsException$, AlreadyExistsException);
var CloudHsmClusterInUseException$ = [-3, n0, _CHCIUE, { [_aQE]: ["CloudHsmClusterInUseException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CloudHsmClusterInUseException$, CloudHsmClusterInUseException);
var CloudHsmClusterInvalidConfigurationException$ = [-3, n0, _CHCICE, { [_aQE]: ["CloudHsmClusterInvalidConfigurationException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CloudHsmClusterInvalidConfigurationException$, CloudHsmClusterInvalidConfigurationException);
var CloudHsmClusterNotActiveException$ = [-3, n0, _CHCNAE, { [_aQE]: ["CloudHsmClusterNotActiveException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CloudHsmClusterNotActiveException$, CloudHsmClusterNotActiveException);
var CloudHsmClusterNotFoundException$ = [-3, n0, _CHCNFE, { [_aQE]: ["CloudHsmClusterNotFoundException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CloudHsmClusterNotFoundException$, CloudHsmClusterNotFoundException);
var CloudHsmClusterNotRelatedException$ = [-3, n0, _CHCNRE, { [_aQE]: ["CloudHsmClusterNotRelatedException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CloudHsmClusterNotRelatedException$, CloudHsmClusterNotRelatedException);
var ConflictException$ = [-3, n0, _CE, { [_aQE]: ["ConflictException", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(ConflictException$, ConflictException);
var CustomKeyStoreHasCMKsException$ = [-3, n0, _CKSHCMKE, { [_aQE]: ["CustomKeyStoreHasCMKsException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CustomKeyStoreHasCMKsException$, CustomKeyStoreHasCMKsException);
var CustomKeyStoreInvalidStateException$ = [-3, n0, _CKSISE, { [_aQE]: ["CustomKeyStoreInvalidStateException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CustomKeyStoreInvalidStateException$, CustomKeyStoreInvalidStateException);
var CustomKeyStoreNameInUseException$ = [-3, n0, _CKSNIUE, { [_aQE]: ["CustomKeyStoreNameInUseException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CustomKeyStoreNameInUseException$, CustomKeyStoreNameInUseException);
var CustomKeyStoreNotFoundException$ = [-3, n0, _CKSNFE, { [_aQE]: ["CustomKeyStoreNotFoundException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(CustomKeyStoreNotFoundException$, CustomKeyStoreNotFoundException);
var DependencyTimeoutException$ = [-3, n0, _DTE, { [_aQE]: ["DependencyTimeout", 503], [_e]: _se, [_hE]: 503 }, [_m], [0]];
n0_registry.registerError(DependencyTimeoutException$, DependencyTimeoutException);
var DisabledException$ = [-3, n0, _DE, { [_aQE]: ["Disabled", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(DisabledException$, DisabledException);
var DryRunOperationException$ = [-3, n0, _DROE, { [_aQE]: ["DryRunOperation", 412], [_e]: _c, [_hE]: 412 }, [_m], [0]];
n0_registry.registerError(DryRunOperationException$, DryRunOperationException);
var ExpiredImportTokenException$ = [-3, n0, _EITE, { [_aQE]: ["ExpiredImportTokenException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(ExpiredImportTokenException$, ExpiredImportTokenException);
var IncorrectKeyException$ = [-3, n0, _IKE, { [_aQE]: ["IncorrectKeyException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(IncorrectKeyException$, IncorrectKeyException);
var IncorrectKeyMaterialException$ = [-3, n0, _IKME, { [_aQE]: ["IncorrectKeyMaterialException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(IncorrectKeyMaterialException$, IncorrectKeyMaterialException);
var IncorrectTrustAnchorException$ = [-3, n0, _ITAE, { [_aQE]: ["IncorrectTrustAnchorException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(IncorrectTrustAnchorException$, IncorrectTrustAnchorException);
var InvalidAliasNameException$ = [-3, n0, _IANE, { [_aQE]: ["InvalidAliasName", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidAliasNameException$, InvalidAliasNameException);
var InvalidArnException$ = [-3, n0, _IAE, { [_aQE]: ["InvalidArn", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidArnException$, InvalidArnException);
var InvalidCiphertextException$ = [-3, n0, _ICE, { [_aQE]: ["InvalidCiphertext", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidCiphertextException$, InvalidCiphertextException);
var InvalidGrantIdException$ = [-3, n0, _IGIE, { [_aQE]: ["InvalidGrantId", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidGrantIdException$, InvalidGrantIdException);
var InvalidGrantTokenException$ = [-3, n0, _IGTE, { [_aQE]: ["InvalidGrantToken", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidGrantTokenException$, InvalidGrantTokenException);
var InvalidImportTokenException$ = [-3, n0, _IITE, { [_aQE]: ["InvalidImportTokenException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidImportTokenException$, InvalidImportTokenException);
var InvalidKeyUsageException$ = [-3, n0, _IKUE, { [_aQE]: ["InvalidKeyUsage", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidKeyUsageException$, InvalidKeyUsageException);
var InvalidMarkerException$ = [-3, n0, _IME, { [_aQE]: ["InvalidMarker", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(InvalidMarkerException$, InvalidMarkerException);
var KeyUnavailableException$ = [-3, n0, _KUE, { [_aQE]: ["KeyUnavailable", 500], [_e]: _se, [_hE]: 500 }, [_m], [0]];
n0_registry.registerError(KeyUnavailableException$, KeyUnavailableException);
var KMSInternalException$ = [-3, n0, _KMSIE, { [_aQE]: ["KMSInternal", 500], [_e]: _se, [_hE]: 500 }, [_m], [0]];
n0_registry.registerError(KMSInternalException$, KMSInternalException);
var KMSInvalidMacException$ = [-3, n0, _KMSIME, { [_aQE]: ["KMSInvalidMac", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(KMSInvalidMacException$, KMSInvalidMacException);
var KMSInvalidSignatureException$ = [-3, n0, _KMSISE, { [_aQE]: ["KMSInvalidSignature", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(KMSInvalidSignatureException$, KMSInvalidSignatureException);
var KMSInvalidStateException$ = [-3, n0, _KMSISEn, { [_aQE]: ["KMSInvalidStateException", 409], [_e]: _c, [_hE]: 409 }, [_m], [0]];
n0_registry.registerError(KMSInvalidStateException$, KMSInvalidStateException);
var LimitExceededException$ = [-3, n0, _LEE, { [_aQE]: ["LimitExceeded", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MalformedPolicyDocumentException$ = [-3, n0, _MPDE, { [_aQE]: ["MalformedPolicyDocument", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var NotFoundException$ = [-3, n0, _NFE, { [_aQE]: ["NotFound", 404], [_e]: _c, [_hE]: 404 }, [_m], [0]];
n0_registry.registerError(NotFoundException$, NotFoundException);
var TagException$ = [-3, n0, _TE, { [_aQE]: ["TagException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(TagException$, TagException);
var UnsupportedOperationException$ = [-3, n0, _UOE, { [_aQE]: ["UnsupportedOperation", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(UnsupportedOperationException$, UnsupportedOperationException);
var XksKeyAlreadyInUseException$ = [-3, n0, _XKAIUE, { [_aQE]: ["XksKeyAlreadyInUse", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksKeyAlreadyInUseException$, XksKeyAlreadyInUseException);
var XksKeyInvalidConfigurationException$ = [-3, n0, _XKICE, { [_aQE]: ["XksKeyInvalidConfiguration", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksKeyInvalidConfigurationException$, XksKeyInvalidConfigurationException);
var XksKeyNotFoundException$ = [-3, n0, _XKNFE, { [_aQE]: ["XksKeyNotFoundException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksKeyNotFoundException$, XksKeyNotFoundException);
var XksProxyIncorrectAuthenticationCredentialException$ = [-3, n0, _XPIACE, { [_aQE]: ["XksProxyIncorrectAuthenticationCredentialException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyIncorrectAuthenticationCredentialException$, XksProxyIncorrectAuthenticationCredentialException);
var XksProxyInvalidConfigurationException$ = [-3, n0, _XPICE, { [_aQE]: ["XksProxyInvalidConfigurationException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyInvalidConfigurationException$, XksProxyInvalidConfigurationException);
var XksProxyInvalidResponseException$ = [-3, n0, _XPIRE, { [_aQE]: ["XksProxyInvalidResponseException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyInvalidResponseException$, XksProxyInvalidResponseException);
var XksProxyUriEndpointInUseException$ = [-3, n0, _XPUEIUE, { [_aQE]: ["XksProxyUriEndpointInUseException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyUriEndpointInUseException$, XksProxyUriEndpointInUseException);
var XksProxyUriInUseException$ = [-3, n0, _XPUIUE, { [_aQE]: ["XksProxyUriInUseException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyUriInUseException$, XksProxyUriInUseException);
var XksProxyUriUnreachableException$ = [-3, n0, _XPUUE, { [_aQE]: ["XksProxyUriUnreachableException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyUriUnreachableException$, XksProxyUriUnreachableException);
var XksProxyVpcEndpointServiceInUseException$ = [-3, n0, _XPVESIUE, { [_aQE]: ["XksProxyVpcEndpointServiceInUseException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyVpcEndpointServiceInUseException$, XksProxyVpcEndpointServiceInUseException);
var XksProxyVpcEndpointServiceInvalidConfigurationException$ = [-3, n0, _XPVESICE, { [_aQE]: ["XksProxyVpcEndpointServiceInvalidConfigurationException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyVpcEndpointServiceInvalidConfigurationException$, XksProxyVpcEndpointServiceInvalidConfigurationException);
var XksProxyVpcEndpointServiceNotFoundException$ = [-3, n0, _XPVESNFE, { [_aQE]: ["XksProxyVpcEndpointServiceNotFoundException", 400], [_e]: _c, [_hE]: 400 }, [_m], [0]];
n0_registry.registerError(XksProxyVpcEndpointServiceNotFoundException$, XksProxyVpcEndpointServiceNotFoundException);
var errorTypeRegistries = [_s_registry, n0_registry];
var DescribeKeyRequest$ = [3, n0, _DKR, 0, [_KI, _GT], [0, 64], 1];
var DescribeKeyResponse$ = [3, n0, _DKRe, 0, [_KM], [() => KeyMetadata$]];
var KeyMetadata$ = [3, n0, _KM, 0, [_KI, _AWSAI, _A, _CD, _E, _D, _KU, _KSe, _DD, _VT, _Or, _CKSI, _CHCI, _EM, _KMe, _CMKS, _KS, _EAnc, _SA, _KAAe, _EAnca, _MR, _MRC, _PDWID, _MAa, _XKC, _CKMI], [0, 0, 0, 4, 2, 0, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 64, 64, 64, 64, 2, () => MultiRegionConfiguration$, 1, 64, () => XksKeyConfigurationType$, 0], 1];
var MultiRegionConfiguration$ = [3, n0, _MRC, 0, [_MRKT, _PKr, _RK], [0, () => MultiRegionKey$, () => MultiRegionKeyList]];
var MultiRegionKey$ = [3, n0, _MRK, 0, [_A, _Re], [0, 0]];
var XksKeyConfigurationType$ = [3, n0, _XKCT, 0, [_I], [0]];
var MultiRegionKeyList = [1, n0, _MRKL, 0, () => MultiRegionKey$];
var DescribeKey$ = [9, n0, _DK, 0, () => DescribeKeyRequest$, () => DescribeKeyResponse$];

// node_modules/@aws-sdk/client-kms/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => ({ apiVersion: "2014-11-01", base64Decoder: config?.base64Decoder ?? _IBLS46TS_js__WEBPACK_IMPORTED_MODULE_10__/* .fromBase64 */ .Ey, base64Encoder: config?.base64Encoder ?? _IBLS46TS_js__WEBPACK_IMPORTED_MODULE_10__/* .toBase64 */ .nk, disableHostPrefix: config?.disableHostPrefix ?? false, endpointProvider: config?.endpointProvider ?? defaultEndpointResolver, extensions: config?.extensions ?? [], httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultKMSHttpAuthSchemeProvider, httpAuthSchemes: config?.httpAuthSchemes ?? [{ schemeId: "aws.auth#sigv4", identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"), signer: new _PVDTUQJU_js__WEBPACK_IMPORTED_MODULE_2__/* .AwsSdkSigV4Signer */ .f2() }], logger: config?.logger ?? new _VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .NoOpLogger */ .N4(), protocol: config?.protocol ?? _PVDTUQJU_js__WEBPACK_IMPORTED_MODULE_2__/* .AwsJson1_1Protocol */ .TE, protocolSettings: config?.protocolSettings ?? { defaultNamespace: "com.amazonaws.kms", errorTypeRegistries, xmlNamespace: "https://trent.amazonaws.com/doc/2014-11-01/", version: "2014-11-01", serviceTarget: "TrentService" }, serviceId: config?.serviceId ?? "KMS", sha256: config?.sha256 ?? _QPVIIDTK_js__WEBPACK_IMPORTED_MODULE_5__/* .Sha256Node */ .T, urlParser: config?.urlParser ?? _IBLS46TS_js__WEBPACK_IMPORTED_MODULE_10__/* .parseUrl */ .Dl, utf8Decoder: config?.utf8Decoder ?? _IBLS46TS_js__WEBPACK_IMPORTED_MODULE_10__/* .fromUtf8 */ .ar, utf8Encoder: config?.utf8Encoder ?? _IBLS46TS_js__WEBPACK_IMPORTED_MODULE_10__/* .toUtf8 */ .Pq });

// node_modules/@aws-sdk/client-kms/dist-es/runtimeConfig.js
var getRuntimeConfig2 = (config) => {
  (0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .emitWarningIfUnsupportedVersion2 */ .o_)(process.version);
  const defaultsMode = (0,_XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveDefaultsModeConfig */ .IZ)(config), defaultConfigProvider = () => defaultsMode().then(_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .loadConfigsForDefaultMode */ .lT), clientSharedValues = getRuntimeConfig(config);
  (0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .emitWarningIfUnsupportedVersion */ .I9)(process.version);
  const loaderConfig = { profile: config?.profile, logger: clientSharedValues.logger };
  return { ...clientSharedValues, ...config, runtime: "node", defaultsMode, authSchemePreference: config?.authSchemePreference ?? (0,_XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_9__/* .loadConfig */ .Z9)(_PVDTUQJU_js__WEBPACK_IMPORTED_MODULE_2__/* .NODE_AUTH_SCHEME_PREFERENCE_OPTIONS */ .$S, loaderConfig), bodyLengthChecker: config?.bodyLengthChecker ?? _IBLS46TS_js__WEBPACK_IMPORTED_MODULE_10__/* .calculateBodyLength */ .n8, credentialDefaultProvider: config?.credentialDefaultProvider ?? _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultProvider */ .v6, defaultSocketTimeout: (0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .getDefaultSocketTimeout */ .ED)(config?.requestHandler, 3e5), defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .createDefaultUserAgentProvider */ .pf)({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }), maxAttempts: config?.maxAttempts ?? (0,_XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_9__/* .loadConfig */ .Z9)(_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .NODE_MAX_ATTEMPT_CONFIG_OPTIONS */ .qs, config), region: config?.region ?? (0,_XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_9__/* .loadConfig */ .Z9)(_XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_9__/* .NODE_REGION_CONFIG_OPTIONS */ .GG, { ..._XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_9__/* .NODE_REGION_CONFIG_FILE_OPTIONS */ .zH, ...loaderConfig }), requestHandler: _DYCZF3MP_js__WEBPACK_IMPORTED_MODULE_7__/* .NodeHttpHandler */ .$.create(config?.requestHandler ?? defaultConfigProvider), retryMode: config?.retryMode ?? (0,_XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_9__/* .loadConfig */ .Z9)({ ..._VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .NODE_RETRY_MODE_CONFIG_OPTIONS */ .kN, default: async () => (await defaultConfigProvider()).retryMode || _VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_RETRY_MODE */ .L0 }, config), streamCollector: config?.streamCollector ?? _IBLS46TS_js__WEBPACK_IMPORTED_MODULE_10__/* .streamCollector */ .kv, useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_9__/* .loadConfig */ .Z9)(_XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_9__/* .NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS */ .e$, loaderConfig), useFipsEndpoint: config?.useFipsEndpoint ?? (0,_XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_9__/* .loadConfig */ .Z9)(_XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_9__/* .NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS */ .Ko, loaderConfig), userAgentAppId: config?.userAgentAppId ?? (0,_XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_9__/* .loadConfig */ .Z9)(_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .NODE_APP_ID_CONFIG_OPTIONS */ .hV, loaderConfig) };
};

// node_modules/@aws-sdk/client-kms/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials;
  return { setHttpAuthScheme(httpAuthScheme) {
    const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
    index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
  }, httpAuthSchemes() {
    return _httpAuthSchemes;
  }, setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
    _httpAuthSchemeProvider = httpAuthSchemeProvider;
  }, httpAuthSchemeProvider() {
    return _httpAuthSchemeProvider;
  }, setCredentials(credentials) {
    _credentials = credentials;
  }, credentials() {
    return _credentials;
  } };
};
var resolveHttpAuthRuntimeConfig = (config) => ({ httpAuthSchemes: config.httpAuthSchemes(), httpAuthSchemeProvider: config.httpAuthSchemeProvider(), credentials: config.credentials() });

// node_modules/@aws-sdk/client-kms/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign((0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .getAwsRegionExtensionConfiguration */ .Rq)(runtimeConfig), (0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .getDefaultExtensionConfiguration */ .xA)(runtimeConfig), (0,_XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_9__/* .getHttpHandlerExtensionConfiguration */ .eS)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  return extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveAwsRegionExtensionConfiguration */ .$3)(extensionConfiguration), (0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveDefaultRuntimeConfig */ .uv)(extensionConfiguration), (0,_XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveHttpHandlerRuntimeConfig */ .jt)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-kms/dist-es/KMSClient.js
var KMSClient = class extends _VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .Client */ .Kj {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0), this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = (0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveUserAgentConfig */ .Dc)(_config_1), _config_3 = (0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveRetryConfig */ .$z)(_config_2), _config_4 = (0,_XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveRegionConfig */ .TD)(_config_3), _config_5 = (0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveHostHeaderConfig */ .OV)(_config_4), _config_6 = (0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveEndpointConfig */ .Co)(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8, this.middlewareStack.use((0,_IBLS46TS_js__WEBPACK_IMPORTED_MODULE_10__/* .getSchemaSerdePlugin */ .wq)(this.config)), this.middlewareStack.use((0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .getUserAgentPlugin */ .sM)(this.config)), this.middlewareStack.use((0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .getRetryPlugin */ .ey)(this.config)), this.middlewareStack.use((0,_XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_9__/* .getContentLengthPlugin */ .vK)(this.config)), this.middlewareStack.use((0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .getHostHeaderPlugin */ .TC)(this.config)), this.middlewareStack.use((0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .getLoggerPlugin */ .Y7)(this.config)), this.middlewareStack.use((0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .getRecursionDetectionPlugin */ .n4)(this.config)), this.middlewareStack.use((0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .getHttpAuthSchemeEndpointRuleSetPlugin */ .wB)(this.config, { httpAuthSchemeParametersProvider: defaultKMSHttpAuthSchemeParametersProvider, identityProviderConfigProvider: async (config) => new _VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .DefaultIdentityProviderConfig */ .h$({ "aws.auth#sigv4": config.credentials }) })), this.middlewareStack.use((0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .getHttpSigningPlugin */ .lW)(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-kms/dist-es/commandBuilder.js
var command = (0,_VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .makeBuilder */ .k8)(commonParams, "TrentService", "KMSClient", _VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_8__/* .getEndpointPlugin */ .rD);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-kms/dist-es/commands/DescribeKeyCommand.js
var DescribeKeyCommand = class extends command(_ep0, _mw0, "DescribeKey", DescribeKey$) {
};

// src/aws/key.ts
async function keyState({ config }, calls, keyId) {
  const { credentials, requestHandler } = config;
  const kms = new KMSClient({ region: calls.region, credentials, requestHandler, maxAttempts: 2 });
  try {
    return await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_0__/* .createCall */ .jh)("kms", calls)(
      { operation: "DescribeKey", resource: keyId },
      () => kms.send(new DescribeKeyCommand({ KeyId: keyId })),
      ({ KeyMetadata: found }) => stateOf((0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("KeyId", found?.KeyId), found ?? {})
    );
  } catch (error) {
    if (!(error instanceof _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_1__/* .CloudError */ .K2)) throw error;
    return error.code === "NotFoundException" ? { kind: "missing" } : { kind: "unknown", code: error.code };
  }
}
var STATES = {
  Disabled: "is disabled",
  PendingDeletion: "is scheduled for deletion",
  PendingReplicaDeletion: "is scheduled for deletion"
};
function stateOf(keyId, { KeyState: state = "Enabled", KeySpec, KeyUsage }) {
  if ((KeySpec ?? "SYMMETRIC_DEFAULT") !== "SYMMETRIC_DEFAULT" || (KeyUsage ?? "ENCRYPT_DECRYPT") !== "ENCRYPT_DECRYPT")
    return { kind: "unusable", why: `(${keyId}) is not a symmetric key for encryption, which Secrets Manager needs` };
  if (state === "Enabled") return { kind: "usable" };
  return { kind: "unusable", why: STATES[state] ?? `is not enabled: its state is ${state}` };
}



/***/ })

};
