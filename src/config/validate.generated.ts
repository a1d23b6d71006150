// Made by scripts/generate.ts from schema/union-secrets.schema.json. Do not edit.
// @ts-nocheck
import type { Validate } from './schema-error.ts';
import helper0 from 'ajv/dist/runtime/ucs2length.js';
export const validateConfig: Validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["version","stack","dataPlanes"],"properties":{"version":{"examples":[1],"type":"integer","const":1},"stack":{"examples":["ml-platform"],"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","patternErrorMessage":"Use 1 to 64 letters, digits, \"_\", \".\" and \"-\", beginning with a letter or digit, such as ml-platform."},"dataPlanes":{"type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/dataPlane"}},"policy":{"$ref":"#/$defs/policy"},"defaults":{"$ref":"#/$defs/defaults"},"removal":{"$ref":"#/$defs/removal"},"secrets":{"type":"object","propertyNames":{"$ref":"#/$defs/secretName"},"additionalProperties":{"$ref":"#/$defs/secret"}},"grants":{"type":"array","items":{"$ref":"#/$defs/grant"}}},"$defs":{"key":{"examples":["production"],"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","patternErrorMessage":"Use 1 to 64 letters, digits, \"_\", \".\" and \"-\", beginning with a letter or digit, such as production."},"dataPlane":{"type":"object","additionalProperties":false,"required":["region","accountId","roles"],"properties":{"region":{"examples":["us-west-2"],"type":"string","pattern":"^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"Write the region's code, such as us-west-2."},"accountId":{"examples":["123456789012"],"type":"string","pattern":"^[0-9]{12}$","patternErrorMessage":"Write its twelve digits in quotes, without hyphens, such as \"123456789012\"."},"roles":{"type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/role"}},"policy":{"$ref":"#/$defs/policy"},"defaults":{"$ref":"#/$defs/defaults"},"removal":{"$ref":"#/$defs/removal"}}},"role":{"examples":["acme-userflyterole","arn:aws:iam::123456789012:role/flyte/acme-userflyterole"],"type":"string","pattern":"^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$","patternErrorMessage":"Write the role's name, such as acme-userflyterole, or its ARN, such as arn:aws:iam::123456789012:role/acme-userflyterole."},"policy":{"type":"object","additionalProperties":false,"properties":{"name":{"examples":["ml-platform-secrets"],"type":"string","pattern":"^[A-Za-z0-9_+=,.@-]{1,124}$","patternErrorMessage":"Use 1 to 124 letters, digits and any of _+=,.@- such as ml-platform-secrets."},"path":{"examples":["/union/"],"type":"string","maxLength":512,"pattern":"^/([!-~]+/)?$","patternErrorMessage":"Begin and end it with a slash, such as /union/."},"match":{"examples":["names"],"type":"string","enum":["names","tags"]}}},"defaults":{"type":"object","additionalProperties":false,"properties":{"kmsKeyId":{"$ref":"#/$defs/kmsKeyId"},"tags":{"$ref":"#/$defs/tags"}}},"removal":{"type":"object","additionalProperties":false,"properties":{"secrets":{"examples":["retain"],"type":"string","enum":["retain","delete"]},"recoveryWindowDays":{"examples":[30],"type":"integer","minimum":7,"maximum":30},"maxDeletions":{"examples":[1],"type":"integer","minimum":0,"maximum":500000},"maxRevocations":{"examples":[5],"type":"integer","minimum":0,"maximum":500000},"unlessReadWithinDays":{"examples":[7],"type":"integer","minimum":0,"maximum":3650},"confirm":{"type":"array","uniqueItems":true,"items":{"examples":["ml/really-gone"],"type":"string","pattern":"^[A-Za-z0-9/_+=.@-]{1,512}$","patternErrorMessage":"Use 1 to 512 letters, digits and any of /_+=.@- such as ml/really-gone."}}}},"kmsKeyId":{"examples":["alias/ml","arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab","1234abcd-12ab-34cd-56ef-1234567890ab","alias/aws/secretsmanager"],"type":"string","pattern":"^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$","patternErrorMessage":"Write an alias such as alias/ml, the id of a key, or the ARN of a key or alias."},"tags":{"type":"object","propertyNames":{"$ref":"#/$defs/tagKey"},"additionalProperties":{"$ref":"#/$defs/tagValue"}},"tagKey":{"examples":["team"],"type":"string","pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$","patternErrorMessage":"Use 1 to 128 letters, digits, spaces and any of _.:/=+-@"},"tagValue":{"examples":["ml"],"type":"string","maxLength":256,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$","patternErrorMessage":"Use letters, digits, spaces and any of _.:/=+-@ only."},"secretName":{"examples":["ml/openai-api-key"],"type":"string","pattern":"^[A-Za-z0-9/_+=.@-]{1,512}$","patternErrorMessage":"Use 1 to 512 letters, digits and any of /_+=.@- such as ml/openai-api-key."},"secret":{"type":"object","additionalProperties":false,"required":["value"],"properties":{"description":{"examples":["OpenAI key of the ranking workflows"],"type":"string","maxLength":2048},"value":{"$ref":"#/$defs/value"},"tags":{"$ref":"#/$defs/tags"},"kmsKeyId":{"$ref":"#/$defs/kmsKeyId"},"roles":{"$ref":"#/$defs/roleKeys"},"dataPlanes":{"$ref":"#/$defs/dataPlaneKeys"},"rotation":{"$ref":"#/$defs/rotation"},"adopt":{"examples":[true],"type":"boolean"},"onRemoval":{"examples":["retain"],"type":"string","enum":["retain","delete"]}}},"rotation":{"type":"object","additionalProperties":false,"required":["lambdaArn","schedule"],"properties":{"lambdaArn":{"examples":["arn:aws:lambda:us-west-2:123456789012:function:rotate-oncall-token"],"type":"string","pattern":"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$","patternErrorMessage":"Write the ARN of a Lambda function, such as arn:aws:lambda:us-west-2:123456789012:function:rotate-oncall-token."},"schedule":{"examples":["rate(30 days)","cron(0 8 1 * ? *)"],"type":"string","maxLength":256,"pattern":"^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$","patternErrorMessage":"Write rate(<n> hours), rate(<n> days) or cron(0 <hours> <day of month> <month> <day of week> *), such as rate(30 days)."}}},"value":{"anyOf":[{"$ref":"#/$defs/valueManual"},{"$ref":"#/$defs/valueFromEnvironment"},{"$ref":"#/$defs/valueFromFile"},{"$ref":"#/$defs/valueGenerated"}]},"valueManual":{"examples":["manual"],"type":"string","const":"manual"},"valueFromEnvironment":{"type":"object","additionalProperties":false,"required":["env"],"properties":{"env":{"examples":["OPENAI_API_KEY"],"type":"string","maxLength":255,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$","patternErrorMessage":"Write the name of an environment variable (letters, digits and \"_\"), not its value, such as OPENAI_API_KEY."},"jsonKey":{"examples":["stripe"],"type":"string","minLength":1,"maxLength":512}}},"valueFromFile":{"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"examples":["build/snowflake.p8"],"type":"string","minLength":1,"maxLength":4096}}},"valueGenerated":{"type":"object","additionalProperties":false,"required":["generate"],"properties":{"generate":{"type":"object","additionalProperties":false,"properties":{"length":{"examples":[48],"type":"integer","minimum":1,"maximum":4096},"charset":{"examples":["base64url"],"type":"string","enum":["base64url","alphanumeric","hex","ascii"]},"generation":{"examples":[1],"type":"integer","minimum":1,"maximum":1000000}}}}},"roleKeys":{"type":"array","minItems":1,"uniqueItems":true,"items":{"examples":["ranking"],"type":"string"}},"dataPlaneKeys":{"type":"array","minItems":1,"uniqueItems":true,"items":{"examples":["production"],"type":"string"}},"grant":{"examples":["shared/datadog"],"anyOf":[{"$ref":"#/$defs/secretName"},{"$ref":"#/$defs/grantWithScope"}]},"grantWithScope":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"examples":["shared/pagerduty"],"type":"string","pattern":"^[A-Za-z0-9/_+=.@-]{1,512}$","patternErrorMessage":"Use 1 to 512 letters, digits and any of /_+=.@- such as shared/pagerduty."},"roles":{"$ref":"#/$defs/roleKeys"},"dataPlanes":{"$ref":"#/$defs/dataPlaneKeys"}}}}};
const schema32 = {"examples":["production"],"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$","patternErrorMessage":"Use 1 to 64 letters, digits, \"_\", \".\" and \"-\", beginning with a letter or digit, such as production."};
const schema36 = {"type":"object","additionalProperties":false,"properties":{"name":{"examples":["ml-platform-secrets"],"type":"string","pattern":"^[A-Za-z0-9_+=,.@-]{1,124}$","patternErrorMessage":"Use 1 to 124 letters, digits and any of _+=,.@- such as ml-platform-secrets."},"path":{"examples":["/union/"],"type":"string","maxLength":512,"pattern":"^/([!-~]+/)?$","patternErrorMessage":"Begin and end it with a slash, such as /union/."},"match":{"examples":["names"],"type":"string","enum":["names","tags"]}}};
const schema42 = {"type":"object","additionalProperties":false,"properties":{"secrets":{"examples":["retain"],"type":"string","enum":["retain","delete"]},"recoveryWindowDays":{"examples":[30],"type":"integer","minimum":7,"maximum":30},"maxDeletions":{"examples":[1],"type":"integer","minimum":0,"maximum":500000},"maxRevocations":{"examples":[5],"type":"integer","minimum":0,"maximum":500000},"unlessReadWithinDays":{"examples":[7],"type":"integer","minimum":0,"maximum":3650},"confirm":{"type":"array","uniqueItems":true,"items":{"examples":["ml/really-gone"],"type":"string","pattern":"^[A-Za-z0-9/_+=.@-]{1,512}$","patternErrorMessage":"Use 1 to 512 letters, digits and any of /_+=.@- such as ml/really-gone."}}}};
const schema45 = {"examples":["ml/openai-api-key"],"type":"string","pattern":"^[A-Za-z0-9/_+=.@-]{1,512}$","patternErrorMessage":"Use 1 to 512 letters, digits and any of /_+=.@- such as ml/openai-api-key."};
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9_+=,.@-]{1,124}$", "u");
const pattern11 = new RegExp("^/([!-~]+/)?$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9/_+=.@-]{1,512}$", "u");
const schema33 = {"type":"object","additionalProperties":false,"required":["region","accountId","roles"],"properties":{"region":{"examples":["us-west-2"],"type":"string","pattern":"^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$","patternErrorMessage":"Write the region's code, such as us-west-2."},"accountId":{"examples":["123456789012"],"type":"string","pattern":"^[0-9]{12}$","patternErrorMessage":"Write its twelve digits in quotes, without hyphens, such as \"123456789012\"."},"roles":{"type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/role"}},"policy":{"$ref":"#/$defs/policy"},"defaults":{"$ref":"#/$defs/defaults"},"removal":{"$ref":"#/$defs/removal"}}};
const schema35 = {"examples":["acme-userflyterole","arn:aws:iam::123456789012:role/flyte/acme-userflyterole"],"type":"string","pattern":"^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$","patternErrorMessage":"Write the role's name, such as acme-userflyterole, or its ARN, such as arn:aws:iam::123456789012:role/acme-userflyterole."};
const pattern6 = new RegExp("^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$", "u");
const pattern7 = new RegExp("^[0-9]{12}$", "u");
const pattern9 = new RegExp("^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$", "u");
const func1 = (helper0.default ?? helper0);
const schema37 = {"type":"object","additionalProperties":false,"properties":{"kmsKeyId":{"$ref":"#/$defs/kmsKeyId"},"tags":{"$ref":"#/$defs/tags"}}};
const schema38 = {"examples":["alias/ml","arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab","1234abcd-12ab-34cd-56ef-1234567890ab","alias/aws/secretsmanager"],"type":"string","pattern":"^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$","patternErrorMessage":"Write an alias such as alias/ml, the id of a key, or the ARN of a key or alias."};
const pattern12 = new RegExp("^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$", "u");
const schema39 = {"type":"object","propertyNames":{"$ref":"#/$defs/tagKey"},"additionalProperties":{"$ref":"#/$defs/tagValue"}};
const schema40 = {"examples":["team"],"type":"string","pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$","patternErrorMessage":"Use 1 to 128 letters, digits, spaces and any of _.:/=+-@"};
const schema41 = {"examples":["ml"],"type":"string","maxLength":256,"pattern":"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$","patternErrorMessage":"Use letters, digits, spaces and any of _.:/=+-@ only."};
const pattern13 = new RegExp("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$", "u");
const pattern14 = new RegExp("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern13.test(key0)){
const err0 = {instancePath,schemaPath:"#/$defs/tagKey/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$"},schema:"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,128}$",parentSchema:schema40,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/tagKey/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},schema:schema39.propertyNames,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(func1(data0) > 256){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tagValue/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern14.test(data0)){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tagValue/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"},schema:"^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$",parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/tagValue/type",keyword:"type",params:{type: "string"},schema:schema41.type,parentSchema:schema41,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "kmsKeyId") || (key0 === "tags"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.kmsKeyId !== undefined){
let data0 = data.kmsKeyId;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
const err1 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/$defs/kmsKeyId/pattern",keyword:"pattern",params:{pattern: "^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$"},schema:"^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$",parentSchema:schema38,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/$defs/kmsKeyId/type",keyword:"type",params:{type: "string"},schema:schema38.type,parentSchema:schema38,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tags !== undefined){
if(!(validate23(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.region === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.accountId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accountId"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.roles === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "region") || (key0 === "accountId")) || (key0 === "roles")) || (key0 === "policy")) || (key0 === "defaults")) || (key0 === "removal"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$"},schema:"^[a-z]{2,}(-[a-z]+)+-[0-9]{1,2}$",parentSchema:schema33.properties.region,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},schema:schema33.properties.region.type,parentSchema:schema33.properties.region,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.accountId !== undefined){
let data1 = data.accountId;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err6 = {instancePath:instancePath+"/accountId",schemaPath:"#/properties/accountId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{12}$"},schema:"^[0-9]{12}$",parentSchema:schema33.properties.accountId,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/accountId",schemaPath:"#/properties/accountId/type",keyword:"type",params:{type: "string"},schema:schema33.properties.accountId.type,parentSchema:schema33.properties.accountId,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.roles !== undefined){
let data2 = data.roles;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 50){
const err8 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema33.properties.roles,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Object.keys(data2).length < 1){
const err9 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema33.properties.roles,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err10 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err12 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema33.properties.roles.propertyNames,parentSchema:schema33.properties.roles,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 === "string"){
if(!pattern9.test(data3)){
const err13 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/role/pattern",keyword:"pattern",params:{pattern: "^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$"},schema:"^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]{1,510}/)?)?[A-Za-z0-9_+=,.@-]{1,64}$",parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/role/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"},schema:schema33.properties.roles.type,parentSchema:schema33.properties.roles,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.policy !== undefined){
let data4 = data.policy;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
if(!(((key3 === "name") || (key3 === "path")) || (key3 === "match"))){
const err16 = {instancePath:instancePath+"/policy",schemaPath:"#/$defs/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema36,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(!pattern10.test(data5)){
const err17 = {instancePath:instancePath+"/policy/name",schemaPath:"#/$defs/policy/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_+=,.@-]{1,124}$"},schema:"^[A-Za-z0-9_+=,.@-]{1,124}$",parentSchema:schema36.properties.name,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/policy/name",schemaPath:"#/$defs/policy/properties/name/type",keyword:"type",params:{type: "string"},schema:schema36.properties.name.type,parentSchema:schema36.properties.name,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.path !== undefined){
let data6 = data4.path;
if(typeof data6 === "string"){
if(func1(data6) > 512){
const err19 = {instancePath:instancePath+"/policy/path",schemaPath:"#/$defs/policy/properties/path/maxLength",keyword:"maxLength",params:{limit: 512},schema:512,parentSchema:schema36.properties.path,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern11.test(data6)){
const err20 = {instancePath:instancePath+"/policy/path",schemaPath:"#/$defs/policy/properties/path/pattern",keyword:"pattern",params:{pattern: "^/([!-~]+/)?$"},schema:"^/([!-~]+/)?$",parentSchema:schema36.properties.path,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/policy/path",schemaPath:"#/$defs/policy/properties/path/type",keyword:"type",params:{type: "string"},schema:schema36.properties.path.type,parentSchema:schema36.properties.path,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.match !== undefined){
let data7 = data4.match;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/policy/match",schemaPath:"#/$defs/policy/properties/match/type",keyword:"type",params:{type: "string"},schema:schema36.properties.match.type,parentSchema:schema36.properties.match,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data7 === "names") || (data7 === "tags"))){
const err23 = {instancePath:instancePath+"/policy/match",schemaPath:"#/$defs/policy/properties/match/enum",keyword:"enum",params:{allowedValues: schema36.properties.match.enum},schema:schema36.properties.match.enum,parentSchema:schema36.properties.match,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/policy",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.defaults !== undefined){
if(!(validate22(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.removal !== undefined){
let data9 = data.removal;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
if(!((((((key4 === "secrets") || (key4 === "recoveryWindowDays")) || (key4 === "maxDeletions")) || (key4 === "maxRevocations")) || (key4 === "unlessReadWithinDays")) || (key4 === "confirm"))){
const err25 = {instancePath:instancePath+"/removal",schemaPath:"#/$defs/removal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema42,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.secrets !== undefined){
let data10 = data9.secrets;
if(typeof data10 !== "string"){
const err26 = {instancePath:instancePath+"/removal/secrets",schemaPath:"#/$defs/removal/properties/secrets/type",keyword:"type",params:{type: "string"},schema:schema42.properties.secrets.type,parentSchema:schema42.properties.secrets,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((data10 === "retain") || (data10 === "delete"))){
const err27 = {instancePath:instancePath+"/removal/secrets",schemaPath:"#/$defs/removal/properties/secrets/enum",keyword:"enum",params:{allowedValues: schema42.properties.secrets.enum},schema:schema42.properties.secrets.enum,parentSchema:schema42.properties.secrets,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.recoveryWindowDays !== undefined){
let data11 = data9.recoveryWindowDays;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err28 = {instancePath:instancePath+"/removal/recoveryWindowDays",schemaPath:"#/$defs/removal/properties/recoveryWindowDays/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.recoveryWindowDays.type,parentSchema:schema42.properties.recoveryWindowDays,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 30 || isNaN(data11)){
const err29 = {instancePath:instancePath+"/removal/recoveryWindowDays",schemaPath:"#/$defs/removal/properties/recoveryWindowDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},schema:30,parentSchema:schema42.properties.recoveryWindowDays,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11 < 7 || isNaN(data11)){
const err30 = {instancePath:instancePath+"/removal/recoveryWindowDays",schemaPath:"#/$defs/removal/properties/recoveryWindowDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7},schema:7,parentSchema:schema42.properties.recoveryWindowDays,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data9.maxDeletions !== undefined){
let data12 = data9.maxDeletions;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err31 = {instancePath:instancePath+"/removal/maxDeletions",schemaPath:"#/$defs/removal/properties/maxDeletions/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.maxDeletions.type,parentSchema:schema42.properties.maxDeletions,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 500000 || isNaN(data12)){
const err32 = {instancePath:instancePath+"/removal/maxDeletions",schemaPath:"#/$defs/removal/properties/maxDeletions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500000},schema:500000,parentSchema:schema42.properties.maxDeletions,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err33 = {instancePath:instancePath+"/removal/maxDeletions",schemaPath:"#/$defs/removal/properties/maxDeletions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema42.properties.maxDeletions,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data9.maxRevocations !== undefined){
let data13 = data9.maxRevocations;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err34 = {instancePath:instancePath+"/removal/maxRevocations",schemaPath:"#/$defs/removal/properties/maxRevocations/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.maxRevocations.type,parentSchema:schema42.properties.maxRevocations,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 500000 || isNaN(data13)){
const err35 = {instancePath:instancePath+"/removal/maxRevocations",schemaPath:"#/$defs/removal/properties/maxRevocations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500000},schema:500000,parentSchema:schema42.properties.maxRevocations,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err36 = {instancePath:instancePath+"/removal/maxRevocations",schemaPath:"#/$defs/removal/properties/maxRevocations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema42.properties.maxRevocations,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data9.unlessReadWithinDays !== undefined){
let data14 = data9.unlessReadWithinDays;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err37 = {instancePath:instancePath+"/removal/unlessReadWithinDays",schemaPath:"#/$defs/removal/properties/unlessReadWithinDays/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.unlessReadWithinDays.type,parentSchema:schema42.properties.unlessReadWithinDays,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 3650 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/removal/unlessReadWithinDays",schemaPath:"#/$defs/removal/properties/unlessReadWithinDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},schema:3650,parentSchema:schema42.properties.unlessReadWithinDays,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/removal/unlessReadWithinDays",schemaPath:"#/$defs/removal/properties/unlessReadWithinDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema42.properties.unlessReadWithinDays,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data9.confirm !== undefined){
let data15 = data9.confirm;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(typeof data16 === "string"){
if(!pattern15.test(data16)){
const err40 = {instancePath:instancePath+"/removal/confirm/" + i0,schemaPath:"#/$defs/removal/properties/confirm/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"},schema:"^[A-Za-z0-9/_+=.@-]{1,512}$",parentSchema:schema42.properties.confirm.items,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/removal/confirm/" + i0,schemaPath:"#/$defs/removal/properties/confirm/items/type",keyword:"type",params:{type: "string"},schema:schema42.properties.confirm.items.type,parentSchema:schema42.properties.confirm.items,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
let i1 = data15.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data15[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err42 = {instancePath:instancePath+"/removal/confirm",schemaPath:"#/$defs/removal/properties/confirm/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema42.properties.confirm,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err43 = {instancePath:instancePath+"/removal/confirm",schemaPath:"#/$defs/removal/properties/confirm/type",keyword:"type",params:{type: "array"},schema:schema42.properties.confirm.type,parentSchema:schema42.properties.confirm,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/removal",schemaPath:"#/$defs/removal/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data:data9};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","additionalProperties":false,"required":["value"],"properties":{"description":{"examples":["OpenAI key of the ranking workflows"],"type":"string","maxLength":2048},"value":{"$ref":"#/$defs/value"},"tags":{"$ref":"#/$defs/tags"},"kmsKeyId":{"$ref":"#/$defs/kmsKeyId"},"roles":{"$ref":"#/$defs/roleKeys"},"dataPlanes":{"$ref":"#/$defs/dataPlaneKeys"},"rotation":{"$ref":"#/$defs/rotation"},"adopt":{"examples":[true],"type":"boolean"},"onRemoval":{"examples":["retain"],"type":"string","enum":["retain","delete"]}}};
const schema53 = {"type":"array","minItems":1,"uniqueItems":true,"items":{"examples":["ranking"],"type":"string"}};
const schema54 = {"type":"array","minItems":1,"uniqueItems":true,"items":{"examples":["production"],"type":"string"}};
const schema55 = {"type":"object","additionalProperties":false,"required":["lambdaArn","schedule"],"properties":{"lambdaArn":{"examples":["arn:aws:lambda:us-west-2:123456789012:function:rotate-oncall-token"],"type":"string","pattern":"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$","patternErrorMessage":"Write the ARN of a Lambda function, such as arn:aws:lambda:us-west-2:123456789012:function:rotate-oncall-token."},"schedule":{"examples":["rate(30 days)","cron(0 8 1 * ? *)"],"type":"string","maxLength":256,"pattern":"^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$","patternErrorMessage":"Write rate(<n> hours), rate(<n> days) or cron(0 <hours> <day of month> <month> <day of week> *), such as rate(30 days)."}}};
const func4 = Object.prototype.hasOwnProperty;
const schema47 = {"anyOf":[{"$ref":"#/$defs/valueManual"},{"$ref":"#/$defs/valueFromEnvironment"},{"$ref":"#/$defs/valueFromFile"},{"$ref":"#/$defs/valueGenerated"}]};
const schema48 = {"examples":["manual"],"type":"string","const":"manual"};
const schema49 = {"type":"object","additionalProperties":false,"required":["env"],"properties":{"env":{"examples":["OPENAI_API_KEY"],"type":"string","maxLength":255,"pattern":"^[A-Za-z_][A-Za-z0-9_]*$","patternErrorMessage":"Write the name of an environment variable (letters, digits and \"_\"), not its value, such as OPENAI_API_KEY."},"jsonKey":{"examples":["stripe"],"type":"string","minLength":1,"maxLength":512}}};
const schema50 = {"type":"object","additionalProperties":false,"required":["file"],"properties":{"file":{"examples":["build/snowflake.p8"],"type":"string","minLength":1,"maxLength":4096}}};
const schema51 = {"type":"object","additionalProperties":false,"required":["generate"],"properties":{"generate":{"type":"object","additionalProperties":false,"properties":{"length":{"examples":[48],"type":"integer","minimum":1,"maximum":4096},"charset":{"examples":["base64url"],"type":"string","enum":["base64url","alphanumeric","hex","ascii"]},"generation":{"examples":[1],"type":"integer","minimum":1,"maximum":1000000}}}}};
const pattern20 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/valueManual/type",keyword:"type",params:{type: "string"},schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("manual" !== data){
const err1 = {instancePath,schemaPath:"#/$defs/valueManual/const",keyword:"const",params:{allowedValue: "manual"},schema:"manual",parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.env === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/valueFromEnvironment/required",keyword:"required",params:{missingProperty: "env"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "env") || (key0 === "jsonKey"))){
const err3 = {instancePath,schemaPath:"#/$defs/valueFromEnvironment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.env !== undefined){
let data0 = data.env;
if(typeof data0 === "string"){
if(func1(data0) > 255){
const err4 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/valueFromEnvironment/properties/env/maxLength",keyword:"maxLength",params:{limit: 255},schema:255,parentSchema:schema49.properties.env,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern20.test(data0)){
const err5 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/valueFromEnvironment/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema49.properties.env,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/env",schemaPath:"#/$defs/valueFromEnvironment/properties/env/type",keyword:"type",params:{type: "string"},schema:schema49.properties.env.type,parentSchema:schema49.properties.env,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.jsonKey !== undefined){
let data1 = data.jsonKey;
if(typeof data1 === "string"){
if(func1(data1) > 512){
const err7 = {instancePath:instancePath+"/jsonKey",schemaPath:"#/$defs/valueFromEnvironment/properties/jsonKey/maxLength",keyword:"maxLength",params:{limit: 512},schema:512,parentSchema:schema49.properties.jsonKey,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data1) < 1){
const err8 = {instancePath:instancePath+"/jsonKey",schemaPath:"#/$defs/valueFromEnvironment/properties/jsonKey/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema49.properties.jsonKey,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/jsonKey",schemaPath:"#/$defs/valueFromEnvironment/properties/jsonKey/type",keyword:"type",params:{type: "string"},schema:schema49.properties.jsonKey.type,parentSchema:schema49.properties.jsonKey,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/$defs/valueFromEnvironment/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err11 = {instancePath,schemaPath:"#/$defs/valueFromFile/required",keyword:"required",params:{missingProperty: "file"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data){
if(!(key1 === "file")){
const err12 = {instancePath,schemaPath:"#/$defs/valueFromFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(typeof data2 === "string"){
if(func1(data2) > 4096){
const err13 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/valueFromFile/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},schema:4096,parentSchema:schema50.properties.file,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func1(data2) < 1){
const err14 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/valueFromFile/properties/file/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema50.properties.file,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/file",schemaPath:"#/$defs/valueFromFile/properties/file/type",keyword:"type",params:{type: "string"},schema:schema50.properties.file.type,parentSchema:schema50.properties.file,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/$defs/valueFromFile/type",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generate === undefined){
const err17 = {instancePath,schemaPath:"#/$defs/valueGenerated/required",keyword:"required",params:{missingProperty: "generate"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data){
if(!(key2 === "generate")){
const err18 = {instancePath,schemaPath:"#/$defs/valueGenerated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.generate !== undefined){
let data3 = data.generate;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
if(!(((key3 === "length") || (key3 === "charset")) || (key3 === "generation"))){
const err19 = {instancePath:instancePath+"/generate",schemaPath:"#/$defs/valueGenerated/properties/generate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema51.properties.generate,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.length !== undefined){
let data4 = data3.length;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err20 = {instancePath:instancePath+"/generate/length",schemaPath:"#/$defs/valueGenerated/properties/generate/properties/length/type",keyword:"type",params:{type: "integer"},schema:schema51.properties.generate.properties.length.type,parentSchema:schema51.properties.generate.properties.length,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4096 || isNaN(data4)){
const err21 = {instancePath:instancePath+"/generate/length",schemaPath:"#/$defs/valueGenerated/properties/generate/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},schema:4096,parentSchema:schema51.properties.generate.properties.length,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err22 = {instancePath:instancePath+"/generate/length",schemaPath:"#/$defs/valueGenerated/properties/generate/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema51.properties.generate.properties.length,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data3.charset !== undefined){
let data5 = data3.charset;
if(typeof data5 !== "string"){
const err23 = {instancePath:instancePath+"/generate/charset",schemaPath:"#/$defs/valueGenerated/properties/generate/properties/charset/type",keyword:"type",params:{type: "string"},schema:schema51.properties.generate.properties.charset.type,parentSchema:schema51.properties.generate.properties.charset,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((data5 === "base64url") || (data5 === "alphanumeric")) || (data5 === "hex")) || (data5 === "ascii"))){
const err24 = {instancePath:instancePath+"/generate/charset",schemaPath:"#/$defs/valueGenerated/properties/generate/properties/charset/enum",keyword:"enum",params:{allowedValues: schema51.properties.generate.properties.charset.enum},schema:schema51.properties.generate.properties.charset.enum,parentSchema:schema51.properties.generate.properties.charset,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.generation !== undefined){
let data6 = data3.generation;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err25 = {instancePath:instancePath+"/generate/generation",schemaPath:"#/$defs/valueGenerated/properties/generate/properties/generation/type",keyword:"type",params:{type: "integer"},schema:schema51.properties.generate.properties.generation.type,parentSchema:schema51.properties.generate.properties.generation,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
const err26 = {instancePath:instancePath+"/generate/generation",schemaPath:"#/$defs/valueGenerated/properties/generate/properties/generation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema51.properties.generate.properties.generation,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err27 = {instancePath:instancePath+"/generate/generation",schemaPath:"#/$defs/valueGenerated/properties/generate/properties/generation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema51.properties.generate.properties.generation,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/generate",schemaPath:"#/$defs/valueGenerated/properties/generate/type",keyword:"type",params:{type: "object"},schema:schema51.properties.generate.type,parentSchema:schema51.properties.generate,data:data3};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/$defs/valueGenerated/type",keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err30 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema47.anyOf,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate29.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate29.evaluated = {"dynamicProps":true,"dynamicItems":false};

const pattern22 = new RegExp("^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$", "u");
const pattern23 = new RegExp("^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func4.call(schema46.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(func1(data0) > 2048){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 2048},schema:2048,parentSchema:schema46.properties.description,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema46.properties.description.type,parentSchema:schema46.properties.description,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate29(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.tags !== undefined){
if(!(validate23(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : append(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.kmsKeyId !== undefined){
let data3 = data.kmsKeyId;
if(typeof data3 === "string"){
if(!pattern12.test(data3)){
const err4 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/$defs/kmsKeyId/pattern",keyword:"pattern",params:{pattern: "^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$"},schema:"^(alias/[A-Za-z0-9/_-]{1,250}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key/[A-Za-z0-9-]{1,64}|alias/[A-Za-z0-9/_-]{1,250}))$",parentSchema:schema38,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/kmsKeyId",schemaPath:"#/$defs/kmsKeyId/type",keyword:"type",params:{type: "string"},schema:schema38.type,parentSchema:schema38,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.roles !== undefined){
let data4 = data.roles;
if(Array.isArray(data4)){
if(data4.length < 1){
const err6 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/roleKeys/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema53,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/$defs/roleKeys/items/type",keyword:"type",params:{type: "string"},schema:schema53.items.type,parentSchema:schema53.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err8 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/roleKeys/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema53,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/roleKeys/type",keyword:"type",params:{type: "array"},schema:schema53.type,parentSchema:schema53,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.dataPlanes !== undefined){
let data6 = data.dataPlanes;
if(Array.isArray(data6)){
if(data6.length < 1){
const err10 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/$defs/dataPlaneKeys/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema54,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/dataPlanes/" + i2,schemaPath:"#/$defs/dataPlaneKeys/items/type",keyword:"type",params:{type: "string"},schema:schema54.items.type,parentSchema:schema54.items,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data6[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err12 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/$defs/dataPlaneKeys/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema54,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err13 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/$defs/dataPlaneKeys/type",keyword:"type",params:{type: "array"},schema:schema54.type,parentSchema:schema54,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.rotation !== undefined){
let data8 = data.rotation;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.lambdaArn === undefined){
const err14 = {instancePath:instancePath+"/rotation",schemaPath:"#/$defs/rotation/required",keyword:"required",params:{missingProperty: "lambdaArn"},schema:schema55.required,parentSchema:schema55,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8.schedule === undefined){
const err15 = {instancePath:instancePath+"/rotation",schemaPath:"#/$defs/rotation/required",keyword:"required",params:{missingProperty: "schedule"},schema:schema55.required,parentSchema:schema55,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data8){
if(!((key1 === "lambdaArn") || (key1 === "schedule"))){
const err16 = {instancePath:instancePath+"/rotation",schemaPath:"#/$defs/rotation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema55,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.lambdaArn !== undefined){
let data9 = data8.lambdaArn;
if(typeof data9 === "string"){
if(!pattern22.test(data9)){
const err17 = {instancePath:instancePath+"/rotation/lambdaArn",schemaPath:"#/$defs/rotation/properties/lambdaArn/pattern",keyword:"pattern",params:{pattern: "^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$"},schema:"^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:[A-Za-z0-9_-]{1,140}(:[A-Za-z0-9$_-]{1,128})?$",parentSchema:schema55.properties.lambdaArn,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/rotation/lambdaArn",schemaPath:"#/$defs/rotation/properties/lambdaArn/type",keyword:"type",params:{type: "string"},schema:schema55.properties.lambdaArn.type,parentSchema:schema55.properties.lambdaArn,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.schedule !== undefined){
let data10 = data8.schedule;
if(typeof data10 === "string"){
if(func1(data10) > 256){
const err19 = {instancePath:instancePath+"/rotation/schedule",schemaPath:"#/$defs/rotation/properties/schedule/maxLength",keyword:"maxLength",params:{limit: 256},schema:256,parentSchema:schema55.properties.schedule,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern23.test(data10)){
const err20 = {instancePath:instancePath+"/rotation/schedule",schemaPath:"#/$defs/rotation/properties/schedule/pattern",keyword:"pattern",params:{pattern: "^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$"},schema:"^(rate\\([1-9][0-9]* (hours?|days?)\\)|cron\\([0-9A-Za-z#?*/,-]+( [0-9A-Za-z#?*/,-]+){5}\\))$",parentSchema:schema55.properties.schedule,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/rotation/schedule",schemaPath:"#/$defs/rotation/properties/schedule/type",keyword:"type",params:{type: "string"},schema:schema55.properties.schedule.type,parentSchema:schema55.properties.schedule,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/rotation",schemaPath:"#/$defs/rotation/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.adopt !== undefined){
let data11 = data.adopt;
if(typeof data11 !== "boolean"){
const err23 = {instancePath:instancePath+"/adopt",schemaPath:"#/properties/adopt/type",keyword:"type",params:{type: "boolean"},schema:schema46.properties.adopt.type,parentSchema:schema46.properties.adopt,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.onRemoval !== undefined){
let data12 = data.onRemoval;
if(typeof data12 !== "string"){
const err24 = {instancePath:instancePath+"/onRemoval",schemaPath:"#/properties/onRemoval/type",keyword:"type",params:{type: "string"},schema:schema46.properties.onRemoval.type,parentSchema:schema46.properties.onRemoval,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data12 === "retain") || (data12 === "delete"))){
const err25 = {instancePath:instancePath+"/onRemoval",schemaPath:"#/properties/onRemoval/enum",keyword:"enum",params:{allowedValues: schema46.properties.onRemoval.enum},schema:schema46.properties.onRemoval.enum,parentSchema:schema46.properties.onRemoval,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"examples":["shared/datadog"],"anyOf":[{"$ref":"#/$defs/secretName"},{"$ref":"#/$defs/grantWithScope"}]};
const schema58 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"examples":["shared/pagerduty"],"type":"string","pattern":"^[A-Za-z0-9/_+=.@-]{1,512}$","patternErrorMessage":"Use 1 to 512 letters, digits and any of /_+=.@- such as shared/pagerduty."},"roles":{"$ref":"#/$defs/roleKeys"},"dataPlanes":{"$ref":"#/$defs/dataPlaneKeys"}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "roles")) || (key0 === "dataPlanes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"},schema:"^[A-Za-z0-9/_+=.@-]{1,512}$",parentSchema:schema58.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema58.properties.name.type,parentSchema:schema58.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.roles !== undefined){
let data1 = data.roles;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/roleKeys/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema53,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/$defs/roleKeys/items/type",keyword:"type",params:{type: "string"},schema:schema53.items.type,parentSchema:schema53.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err6 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/roleKeys/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema53,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/roleKeys/type",keyword:"type",params:{type: "array"},schema:schema53.type,parentSchema:schema53,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.dataPlanes !== undefined){
let data3 = data.dataPlanes;
if(Array.isArray(data3)){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/$defs/dataPlaneKeys/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema54,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/dataPlanes/" + i2,schemaPath:"#/$defs/dataPlaneKeys/items/type",keyword:"type",params:{type: "string"},schema:schema54.items.type,parentSchema:schema54.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data3[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err10 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/$defs/dataPlaneKeys/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema54,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err11 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/$defs/dataPlaneKeys/type",keyword:"type",params:{type: "array"},schema:schema54.type,parentSchema:schema54,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern15.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/secretName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"},schema:"^[A-Za-z0-9/_+=.@-]{1,512}$",parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/secretName/type",keyword:"type",params:{type: "string"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema56.anyOf,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate33.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stack === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stack"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.dataPlanes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataPlanes"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "version") || (key0 === "stack")) || (key0 === "dataPlanes")) || (key0 === "policy")) || (key0 === "defaults")) || (key0 === "removal")) || (key0 === "secrets")) || (key0 === "grants"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.version.type,parentSchema:schema31.properties.version,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(1 !== data0){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema31.properties.version,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.stack !== undefined){
let data1 = data.stack;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema31.properties.stack,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type: "string"},schema:schema31.properties.stack.type,parentSchema:schema31.properties.stack,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.dataPlanes !== undefined){
let data2 = data.dataPlanes;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 50){
const err8 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/properties/dataPlanes/maxProperties",keyword:"maxProperties",params:{limit: 50},schema:50,parentSchema:schema31.properties.dataPlanes,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Object.keys(data2).length < 1){
const err9 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/properties/dataPlanes/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.dataPlanes,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err10 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$",parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err12 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/properties/dataPlanes/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema31.properties.dataPlanes.propertyNames,parentSchema:schema31.properties.dataPlanes,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key2 in data2){
if(!(validate21(data2[key2], {instancePath:instancePath+"/dataPlanes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : append(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/dataPlanes",schemaPath:"#/properties/dataPlanes/type",keyword:"type",params:{type: "object"},schema:schema31.properties.dataPlanes.type,parentSchema:schema31.properties.dataPlanes,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.policy !== undefined){
let data4 = data.policy;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
if(!(((key3 === "name") || (key3 === "path")) || (key3 === "match"))){
const err14 = {instancePath:instancePath+"/policy",schemaPath:"#/$defs/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema36,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(!pattern10.test(data5)){
const err15 = {instancePath:instancePath+"/policy/name",schemaPath:"#/$defs/policy/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_+=,.@-]{1,124}$"},schema:"^[A-Za-z0-9_+=,.@-]{1,124}$",parentSchema:schema36.properties.name,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/policy/name",schemaPath:"#/$defs/policy/properties/name/type",keyword:"type",params:{type: "string"},schema:schema36.properties.name.type,parentSchema:schema36.properties.name,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.path !== undefined){
let data6 = data4.path;
if(typeof data6 === "string"){
if(func1(data6) > 512){
const err17 = {instancePath:instancePath+"/policy/path",schemaPath:"#/$defs/policy/properties/path/maxLength",keyword:"maxLength",params:{limit: 512},schema:512,parentSchema:schema36.properties.path,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern11.test(data6)){
const err18 = {instancePath:instancePath+"/policy/path",schemaPath:"#/$defs/policy/properties/path/pattern",keyword:"pattern",params:{pattern: "^/([!-~]+/)?$"},schema:"^/([!-~]+/)?$",parentSchema:schema36.properties.path,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/policy/path",schemaPath:"#/$defs/policy/properties/path/type",keyword:"type",params:{type: "string"},schema:schema36.properties.path.type,parentSchema:schema36.properties.path,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.match !== undefined){
let data7 = data4.match;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/policy/match",schemaPath:"#/$defs/policy/properties/match/type",keyword:"type",params:{type: "string"},schema:schema36.properties.match.type,parentSchema:schema36.properties.match,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data7 === "names") || (data7 === "tags"))){
const err21 = {instancePath:instancePath+"/policy/match",schemaPath:"#/$defs/policy/properties/match/enum",keyword:"enum",params:{allowedValues: schema36.properties.match.enum},schema:schema36.properties.match.enum,parentSchema:schema36.properties.match,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/policy",schemaPath:"#/$defs/policy/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.defaults !== undefined){
if(!(validate22(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.removal !== undefined){
let data9 = data.removal;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
if(!((((((key4 === "secrets") || (key4 === "recoveryWindowDays")) || (key4 === "maxDeletions")) || (key4 === "maxRevocations")) || (key4 === "unlessReadWithinDays")) || (key4 === "confirm"))){
const err23 = {instancePath:instancePath+"/removal",schemaPath:"#/$defs/removal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema42,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.secrets !== undefined){
let data10 = data9.secrets;
if(typeof data10 !== "string"){
const err24 = {instancePath:instancePath+"/removal/secrets",schemaPath:"#/$defs/removal/properties/secrets/type",keyword:"type",params:{type: "string"},schema:schema42.properties.secrets.type,parentSchema:schema42.properties.secrets,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data10 === "retain") || (data10 === "delete"))){
const err25 = {instancePath:instancePath+"/removal/secrets",schemaPath:"#/$defs/removal/properties/secrets/enum",keyword:"enum",params:{allowedValues: schema42.properties.secrets.enum},schema:schema42.properties.secrets.enum,parentSchema:schema42.properties.secrets,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.recoveryWindowDays !== undefined){
let data11 = data9.recoveryWindowDays;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err26 = {instancePath:instancePath+"/removal/recoveryWindowDays",schemaPath:"#/$defs/removal/properties/recoveryWindowDays/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.recoveryWindowDays.type,parentSchema:schema42.properties.recoveryWindowDays,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 30 || isNaN(data11)){
const err27 = {instancePath:instancePath+"/removal/recoveryWindowDays",schemaPath:"#/$defs/removal/properties/recoveryWindowDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},schema:30,parentSchema:schema42.properties.recoveryWindowDays,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data11 < 7 || isNaN(data11)){
const err28 = {instancePath:instancePath+"/removal/recoveryWindowDays",schemaPath:"#/$defs/removal/properties/recoveryWindowDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 7},schema:7,parentSchema:schema42.properties.recoveryWindowDays,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data9.maxDeletions !== undefined){
let data12 = data9.maxDeletions;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err29 = {instancePath:instancePath+"/removal/maxDeletions",schemaPath:"#/$defs/removal/properties/maxDeletions/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.maxDeletions.type,parentSchema:schema42.properties.maxDeletions,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 500000 || isNaN(data12)){
const err30 = {instancePath:instancePath+"/removal/maxDeletions",schemaPath:"#/$defs/removal/properties/maxDeletions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500000},schema:500000,parentSchema:schema42.properties.maxDeletions,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err31 = {instancePath:instancePath+"/removal/maxDeletions",schemaPath:"#/$defs/removal/properties/maxDeletions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema42.properties.maxDeletions,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data9.maxRevocations !== undefined){
let data13 = data9.maxRevocations;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err32 = {instancePath:instancePath+"/removal/maxRevocations",schemaPath:"#/$defs/removal/properties/maxRevocations/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.maxRevocations.type,parentSchema:schema42.properties.maxRevocations,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 500000 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/removal/maxRevocations",schemaPath:"#/$defs/removal/properties/maxRevocations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500000},schema:500000,parentSchema:schema42.properties.maxRevocations,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err34 = {instancePath:instancePath+"/removal/maxRevocations",schemaPath:"#/$defs/removal/properties/maxRevocations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema42.properties.maxRevocations,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data9.unlessReadWithinDays !== undefined){
let data14 = data9.unlessReadWithinDays;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err35 = {instancePath:instancePath+"/removal/unlessReadWithinDays",schemaPath:"#/$defs/removal/properties/unlessReadWithinDays/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.unlessReadWithinDays.type,parentSchema:schema42.properties.unlessReadWithinDays,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 3650 || isNaN(data14)){
const err36 = {instancePath:instancePath+"/removal/unlessReadWithinDays",schemaPath:"#/$defs/removal/properties/unlessReadWithinDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},schema:3650,parentSchema:schema42.properties.unlessReadWithinDays,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err37 = {instancePath:instancePath+"/removal/unlessReadWithinDays",schemaPath:"#/$defs/removal/properties/unlessReadWithinDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema42.properties.unlessReadWithinDays,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data9.confirm !== undefined){
let data15 = data9.confirm;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(typeof data16 === "string"){
if(!pattern15.test(data16)){
const err38 = {instancePath:instancePath+"/removal/confirm/" + i0,schemaPath:"#/$defs/removal/properties/confirm/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"},schema:"^[A-Za-z0-9/_+=.@-]{1,512}$",parentSchema:schema42.properties.confirm.items,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/removal/confirm/" + i0,schemaPath:"#/$defs/removal/properties/confirm/items/type",keyword:"type",params:{type: "string"},schema:schema42.properties.confirm.items.type,parentSchema:schema42.properties.confirm.items,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
let i1 = data15.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data15[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err40 = {instancePath:instancePath+"/removal/confirm",schemaPath:"#/$defs/removal/properties/confirm/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema42.properties.confirm,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err41 = {instancePath:instancePath+"/removal/confirm",schemaPath:"#/$defs/removal/properties/confirm/type",keyword:"type",params:{type: "array"},schema:schema42.properties.confirm.type,parentSchema:schema42.properties.confirm,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/removal",schemaPath:"#/$defs/removal/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.secrets !== undefined){
let data17 = data.secrets;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key5 in data17){
const _errs44 = errors;
if(typeof key5 === "string"){
if(!pattern15.test(key5)){
const err43 = {instancePath:instancePath+"/secrets",schemaPath:"#/$defs/secretName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9/_+=.@-]{1,512}$"},schema:"^[A-Za-z0-9/_+=.@-]{1,512}$",parentSchema:schema45,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/secrets",schemaPath:"#/$defs/secretName/type",keyword:"type",params:{type: "string"},schema:schema45.type,parentSchema:schema45,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid11 = _errs44 === errors;
if(!valid11){
const err45 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/propertyNames",keyword:"propertyNames",params:{propertyName: key5},schema:schema31.properties.secrets.propertyNames,parentSchema:schema31.properties.secrets,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
for(const key6 in data17){
if(!(validate28(data17[key6], {instancePath:instancePath+"/secrets/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "object"},schema:schema31.properties.secrets.type,parentSchema:schema31.properties.secrets,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.grants !== undefined){
let data19 = data.grants;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i2=0; i2<len1; i2++){
if(!(validate33(data19[i2], {instancePath:instancePath+"/grants/" + i2,parentData:data19,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : append(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type: "array"},schema:schema31.properties.grants.type,parentSchema:schema31.properties.grants,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function append(errors, more) {
for(const error of more){errors.push(error);}
return errors;
}
