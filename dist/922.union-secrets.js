export const id = 922;
export const ids = [922];
export const modules = {

/***/ 7922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectDiagnosis: () => (/* binding */ connectDiagnosis)
/* harmony export */ });
/* harmony import */ var _XETD4G3A_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7995);
/* harmony import */ var _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7610);
/* harmony import */ var _VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(808);
/* harmony import */ var _3MBLMIB6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6669);
/* harmony import */ var _X2FXPKAF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6919);
/* harmony import */ var _7DJUJVME_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4913);
/* harmony import */ var _B6UQSEEN_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4044);
/* harmony import */ var _KFCFGNJS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9895);
/* harmony import */ var _PVDTUQJU_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3440);
/* harmony import */ var _JE3AJY4T_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3289);
/* harmony import */ var _LHNCTSIJ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3856);
/* harmony import */ var _QPVIIDTK_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3725);
/* harmony import */ var _4X3II47F_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8305);
/* harmony import */ var _DYCZF3MP_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1329);
/* harmony import */ var _VGF4P2KW_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6380);
/* harmony import */ var _XEGR4I7V_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(25);
/* harmony import */ var _IBLS46TS_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5508);
/* harmony import */ var _PM4Z77NW_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1433);
const moduleUrl = import.meta.url;
const require = process.getBuiltinModule('module').createRequire(moduleUrl);



















// src/aws/diagnose.ts
function connectDiagnosis(options) {
  const clients = (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .createClients */ .hP)(options);
  const { iamOnce } = clients;
  const sts = new _XETD4G3A_js__WEBPACK_IMPORTED_MODULE_0__/* .STSClient */ .i({
    region: options.region,
    credentials: clients.iam.config.credentials,
    requestHandler: clients.iam.config.requestHandler
  });
  const calls = { ...options, limiter: (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .createRateLimiter */ .Qx)(options.maxConcurrency), clock: _3MBLMIB6_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m };
  const callSts = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .createCall */ .jh)("sts", calls);
  const callIam = (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .createCall */ .jh)("iam", calls);
  return {
    caller: () => callSts(
      { operation: "GetCallerIdentity" },
      () => sts.send(new _XETD4G3A_js__WEBPACK_IMPORTED_MODULE_0__/* .GetCallerIdentityCommand */ .z({})),
      ({ Arn, Account }) => ({ arn: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Arn", Arn), accountId: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Account", Account) })
    ),
    simulate: async (principalArn, { actions, resource, context }) => {
      const about = { operation: "SimulatePrincipalPolicy", resource: principalArn };
      const entries = Object.entries(context).map(
        ([key, value]) => ({
          ContextKeyName: key,
          ContextKeyType: "string",
          ContextKeyValues: [value]
        })
      );
      const results = await (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S4)(
        { service: "iam", ...about },
        (marker) => callIam(
          about,
          () => iamOnce.send(
            new _WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .SimulatePrincipalPolicyCommand */ .kU({
              PolicySourceArn: principalArn,
              ActionNames: [...actions],
              ResourceArns: [resource],
              ContextEntries: entries,
              Marker: marker
            })
          ),
          (answer) => ({
            items: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)("EvaluationResults", answer.EvaluationResults).map(({ EvalActionName, EvalDecision }) => ({
              action: (0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("EvalActionName", EvalActionName),
              decision: decisionOf((0,_VR6RPAD6_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("EvalDecision", EvalDecision))
            })),
            token: (0,_WOGSCCSV_js__WEBPACK_IMPORTED_MODULE_1__/* .markerOf */ .we)(answer)
          })
        )
      );
      return new Map(results.map(({ action, decision }) => [action, decision]));
    },
    close() {
      clients.destroy();
      sts.destroy();
    }
  };
}
function decisionOf(decision) {
  return decision === "allowed" || decision === "explicitDeny" ? decision : "implicitDeny";
}



/***/ })

};
