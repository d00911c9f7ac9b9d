export const id="cli-completion-completed";export const ids=["cli-completion-completed"];export const modules={99485:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{completedCommands:()=>completedCommands});async function completedCommands(commands){const shown=commands.filter(({hidden:hidden})=>!hidden)
;const all=await Promise.all(shown.map(completed));return[...all,{name:"help",summary:"show the options of a command",options:[],argument:shown.map(({name:name})=>name)}]}
async function completed({name:name,summary:summary,positionals:positionals,choices:choices,options:options}){
const of=Object.entries(options).map(async([option,{value:value,choices:choices,description:description}])=>({name:option,description:description,
values:value===undefined?null:await valuesOf(choices,/^(FILE|DIR)$/.test(value))}));return{name:name,summary:summary,options:[...await Promise.all(of),{name:"help",
description:"show the options of this command",values:null}],argument:await valuesOf(choices,positionals>0)}}async function valuesOf(choices,isFile){if(choices===undefined)return isFile?"files":[]
;return choices()}})};
