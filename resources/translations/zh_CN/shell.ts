<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New meeting</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open workbench</source>
        <translation>打开工作台</translation>
    </message>
    <message>
        <source>Open meetings</source>
        <translation>打开会议</translation>
    </message>
    <message>
        <source>Open ledger</source>
        <translation>打开督办台账</translation>
    </message>
    <message>
        <source>Open directory</source>
        <translation>打开名录</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>{action} “{what}”</source>
        <translation>{action}“{what}”</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>预览和打印</translation>
    </message>
    <message>
        <source>Open papers</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Open item pool</source>
        <translation>打开议题库</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>{unit}: {done} of {all} done, {late} late</source>
        <translation>{unit}：共{all}件，办结{done}件，逾期{late}件</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Preparing</source>
        <translation>筹备中</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Drafting minutes</source>
        <translation>起草纪要</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已印发</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>By term</source>
        <translation>按届</translation>
    </message>
    <message>
        <source>More than half</source>
        <translation>过半数</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>三分之二</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>不设法定人数</translation>
    </message>
    <message>
        <source>Deliberate</source>
        <translation>审议</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>汇报</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Circulate</source>
        <translation>传阅</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Deputy mayor</source>
        <translation>分管副市长</translation>
    </message>
    <message>
        <source>Executive meeting</source>
        <translation>市政府常务会议</translation>
    </message>
    <message>
        <source>Party standing committee</source>
        <translation>市委常委会</translation>
    </message>
    <message>
        <source>People&apos;s congress</source>
        <translation>市人大常委会</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已具备</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已列入</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Passed with changes</source>
        <translation>修改后通过</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Asks for changes</source>
        <translation>建议修改</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Head in person</source>
        <translation>亲自抓</translation>
    </message>
    <message>
        <source>Deputy head</source>
        <translation>分管副职抓</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>按部就班</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班加点</translation>
    </message>
    <message>
        <source>From a meeting</source>
        <translation>会议议定</translation>
    </message>
    <message>
        <source>From the party secretary</source>
        <translation>书记交办</translation>
    </message>
    <message>
        <source>From the mayor</source>
        <translation>市长交办</translation>
    </message>
    <message>
        <source>From a document</source>
        <translation>文件分解</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>其他来源</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Not yet assigned</source>
        <translation>未交办</translation>
    </message>
    <message>
        <source>Not signed for</source>
        <translation>未签收</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Confirmed done</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>列席</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation>代为参会</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>听取汇报</translation>
    </message>
    <message>
        <source>Pointed out</source>
        <translation>指出</translation>
    </message>
    <message>
        <source>Stressed</source>
        <translation>强调</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>自拟</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Approved in principle</source>
        <translation>原则同意</translation>
    </message>
    <message>
        <source>Approved with changes</source>
        <translation>修改后同意</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>知悉</translation>
    </message>
    <message>
        <source>City leaders</source>
        <translation>市领导</translation>
    </message>
    <message>
        <source>Government department</source>
        <translation>政府部门</translation>
    </message>
    <message>
        <source>County or district</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>Township or street</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Development zone</source>
        <translation>功能区、园区</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Party department</source>
        <translation>党委部门</translation>
    </message>
    <message>
        <source>Congress body</source>
        <translation>人大机关</translation>
    </message>
    <message>
        <source>CPPCC body</source>
        <translation>政协机关</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>其他单位</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>人事</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>议案</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回补充</translation>
    </message>
    <message>
        <source>Fair competition review</source>
        <translation>公平竞争审查</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>风险评估</translation>
    </message>
    <message>
        <source>Expert opinion</source>
        <translation>专家论证</translation>
    </message>
    <message>
        <source>Public opinion asked</source>
        <translation>公开征求意见</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>听证</translation>
    </message>
    <message>
        <source>Report to the party committee</source>
        <translation>向市委汇报</translation>
    </message>
    <message>
        <source>Talk with the congress</source>
        <translation>与市人大沟通</translation>
    </message>
    <message>
        <source>Talk with the CPPCC</source>
        <translation>与市政协沟通</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离会</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候会</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>已叫入</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>讲话</translation>
    </message>
    <message>
        <source>Collective integrity talk</source>
        <translation>集体廉政谈话</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month}月{day}日</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
    <message>
        <source>{date} ({weekday}) {time}</source>
        <translation>{date}（{weekday}）{time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Nothing is due within the next seven days.</source>
        <translation>七天之内没有到期的事项。</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No holiday data</source>
        <translation>缺节假日数据</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation>
            <numerusform>剩 %n 个工作日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>The program met an error it did not expect. What was saved is safe, and what you are typing is kept as a draft. You can go on working; if it happens again, copy the details and send them to whoever looks after this program.</source>
        <translation>程序遇到意外错误。已保存的内容没有受影响，正在写的文字已留作草稿，可以继续工作。如果再次出现，请复制详细信息，交给维护本程序的人。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续工作</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Remove {name}</source>
        <translation>去掉{name}</translation>
    </message>
    <message>
        <source>Not a date. Type 2026-12-20 or 12-20.</source>
        <translation>不是日期，请写成 2026-12-20 或 12-20</translation>
    </message>
    <message>
        <source>Not a time of day. Type 15:00 or 1500.</source>
        <translation>不是时间，请写成 15:00 或 1500</translation>
    </message>
    <message>
        <source>Several match. Choose one from the list.</source>
        <translation>不止一个相符，请从列表中选</translation>
    </message>
    <message>
        <source>Not in the directory. Add it there first.</source>
        <translation>名录中没有，请先在名录中添加</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>Check of the format</source>
        <translation>公文格式检查</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>实为</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>修改历史</translation>
    </message>
    <message>
        <source>What was changed, the newest first</source>
        <translation>各次修改，最近的在前</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>[added: {words}]</source>
        <translation>［增：{words}］</translation>
    </message>
    <message>
        <source>[deleted: {words}]</source>
        <translation>［删：{words}］</translation>
    </message>
    <message>
        <source>Nothing of it is in the journal.</source>
        <translation>操作日志中没有它的记录。</translation>
    </message>
    <message>
        <source>{what} (removed)</source>
        <translation>{what}（一并删除）</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}：{words}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Nothing changes: all of it is already here.</source>
        <translation>内容都已经有了，没有变化。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Will add {what}</source>
        <translation>将新增：{what}</translation>
    </message>
    <message>
        <source>Added {what}</source>
        <translation>已新增：{what}</translation>
    </message>
    <message>
        <source>Will change {what}</source>
        <translation>将更新：{what}</translation>
    </message>
    <message>
        <source>Changed {what}</source>
        <translation>已更新：{what}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Will remove {what}</source>
        <translation>将删除：{what}</translation>
    </message>
    <message>
        <source>Removed {what}</source>
        <translation>已删除：{what}</translation>
    </message>
</context>
<context>
    <name>ImportChanges</name>
    <message>
        <source>New: {what}</source>
        <translation>新增：{what}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>删除：{what}</translation>
    </message>
    <message>
        <source>{kind} · {field} changes</source>
        <translation>{kind} · {field}有变化</translation>
    </message>
    <message>
        <source>{kind} · {field}: {old} → {new}</source>
        <translation>{kind} · {field}：{old} → {new}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ImportPreviewDialog</name>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Can&apos;t be imported:</source>
        <translation>不能导入：</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Not all was taken in: {done} of {total} files. Of the others nothing was.</source>
        <translation>未全部导入：{total} 个文件中已导入 {done} 个，其余的没有写入任何内容。</translation>
    </message>
    <message>
        <source>Not taken in:</source>
        <translation>没有导入的文件：</translation>
    </message>
    <message>
        <source>Files not taken in</source>
        <translation>没有导入的文件</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Meeting files, rosters and forms (*.json *.xlsx)</source>
        <translation>会议文件、名册、申报表 (*.json *.xlsx)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Files are being read: wait for them, or stop them.</source>
        <translation>正在读取文件，请等它结束，或先停止。</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Taking in {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>第 {n} 个，共 {total} 个</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>已停止，没有导入任何内容。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Confirm or open</source>
        <translation>确认、打开</translation>
    </message>
    <message>
        <source>Leave without saving, close</source>
        <translation>放弃修改、关闭</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各页通用</translation>
    </message>
    <message>
        <source>Everything is saved as you type; there is no Save key.</source>
        <translation>边写边存，不用按保存。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Meeting Desk</source>
        <translation>会议秘书台</translation>
    </message>
    <message>
        <source>The data are not open</source>
        <translation>数据没有打开</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation>另有 %n 项</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>已{what}</translation>
    </message>
    <message>
        <source>The sample opens in a window of its own.</source>
        <translation>示例在另一个窗口中打开，不影响您的数据。</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>Filter meetings</source>
        <translation>筛选会议</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>No meeting matches the filter.</source>
        <translation>没有符合条件的会议。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>There are no meetings yet.</source>
        <translation>还没有会议。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Minutes due</source>
        <translation>待发纪要</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已印发</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>共 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}&#x3000;in one sitting with {others}</source>
        <translation>{title}&#x3000;（与{others}同场）</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>History…</source>
        <translation>修改历史…</translation>
    </message>
</context>
<context>
    <name>MinutesCard</name>
    <message>
        <source>The minutes of every meeting held are issued.</source>
        <translation>开过的会议，纪要都已印发。</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超过时限</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>起草中</translation>
    </message>
    <message numerus="yes">
        <source>day %n after the meeting</source>
        <translation>
            <numerusform>会后第 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewMeetingDialog</name>
    <message>
        <source>New meeting</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>2026-12-20 or 12-20</source>
        <translation>2026-12-20 或 12-20</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>It will be called {title}</source>
        <translation>名称：{title}</translation>
    </message>
    <message>
        <source>A meeting needs a date.</source>
        <translation>请填写会议日期。</translation>
    </message>
    <message>
        <source>In one sitting with</source>
        <translation>同场召开</translation>
    </message>
    <message>
        <source>As {title}: people, chair, copies</source>
        <translation>沿用{title}的人员、主持人和抄送单位</translation>
    </message>
    <message>
        <source>%1 people are asked.</source>
        <translation>将通知 %1 人。</translation>
    </message>
    <message>
        <source>No longer in office, not asked: {names}</source>
        <translation>已离任、不再通知：{names}</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>单独召开</translation>
    </message>
    <message>
        <source>An item that is not ready needs a reason.</source>
        <translation>未具备上会条件的议题，请填写提前上会的原因。</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>No meeting is planned. Ctrl+N makes a new one.</source>
        <translation>没有待开的会议，按 Ctrl+N 新建。</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>{members} members, {present} will come, {away} away</source>
        <translation>应到 {members}，到会 {present}，请假或缺席 {away}</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>过法定人数</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>不足法定人数</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>议题 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes planned</source>
        <translation>
            <numerusform>预计 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>OpeningItem</name>
    <message>
        <source>put off, not ready</source>
        <translation>上次暂缓，条件未齐</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>上次暂缓</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>未办结 %1 件</translation>
    </message>
    <message>
        <source>last minutes</source>
        <translation>上次纪要</translation>
    </message>
</context>
<context>
    <name>OpeningList</name>
    <message>
        <source>Reason for taking it up</source>
        <translation>提前上会的原因</translation>
    </message>
    <message>
        <source>Why it comes up though something is missing</source>
        <translation>条件未齐仍需上会的原因</translation>
    </message>
    <message>
        <source>Begin the agenda with</source>
        <translation>首先列入议程</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>督办台账</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Item pool</source>
        <translation>议题库</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Meeting Desk</source>
        <translation>会议秘书台</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>RevisedDialog</name>
    <message>
        <source>The revised file</source>
        <translation>领导修改稿</translation>
    </message>
    <message>
        <source>Adopt all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Keep all as recorded</source>
        <translation>全部保留原文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>原记录</translation>
    </message>
    <message>
        <source>In the revised file</source>
        <translation>修改稿</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Keep as recorded</source>
        <translation>保留原文</translation>
    </message>
    <message>
        <source>Open in the meeting</source>
        <translation>在会议中打开</translation>
    </message>
    <message>
        <source>{done} / {all} decided</source>
        <translation>已处理 {done} / {all}</translation>
    </message>
    <message>
        <source>The revised file says what the record says.</source>
        <translation>修改稿与记录没有差异。</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>（没有）</translation>
    </message>
    <message>
        <source>The file was written when the record said: {text}</source>
        <translation>导出文件时记录为：{text}</translation>
    </message>
    <message>
        <source>Tracked changes not yet accepted, by {names}</source>
        <translation>有修订未接受，修订人：{names}</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>下一处、上一处</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search meetings, decisions, people…</source>
        <translation>搜索会议、议定事项、人员…</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Opening the data…</source>
        <translation>正在打开数据…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>草稿已存 {time}</translation>
    </message>
    <message>
        <source>Shared data · {server}</source>
        <translation>共享数据 · {server}</translation>
    </message>
    <message>
        <source>Data on this PC · {file}</source>
        <translation>本机数据 · {file}</translation>
    </message>
</context>
<context>
    <name>UnitsCard</name>
    <message>
        <source>Nothing is assigned yet: issue the minutes of a meeting.</source>
        <translation>还没有交办的事项，印发纪要后显示。</translation>
    </message>
</context>
<context>
    <name>WordFiles</name>
    <message>
        <source>The revised file says what the record says.</source>
        <translation>修改稿与记录没有差异。</translation>
    </message>
    <message numerus="yes">
        <source>%n differences are left; read the file again to go on</source>
        <translation>
            <numerusform>还有 %n 处差异待处理；重新读入修改稿可以继续</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Next meeting</source>
        <translation>下一次会议</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>Due within seven days</source>
        <translation>近期到期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>How the units stand</source>
        <translation>各单位办理情况</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Minutes to issue</source>
        <translation>待发纪要</translation>
    </message>
</context>
<context>
    <name>WorkbenchPage</name>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新建会议</translation>
    </message>
    <message>
        <source>There are no meetings yet. Begin one, or look at the sample first.</source>
        <translation>还没有会议。新建一次会议，或者先看看示例。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>在办事项</translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation>没有责任单位</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Minutes to issue</source>
        <translation>待发纪要</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>已办结 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>They can&apos;t be issued like this</source>
        <translation>印发前须明确单位</translation>
    </message>
    <message>
        <source>Every matter has its unit</source>
        <translation>件件有着落</translation>
    </message>
    <message numerus="yes">
        <source>The longest by %n days</source>
        <translation>
            <numerusform>最长逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>没有逾期事项</translation>
    </message>
    <message numerus="yes">
        <source>%n past the time for issue</source>
        <translation>
            <numerusform>%n 次超过印发时限</numerusform>
        </translation>
    </message>
    <message>
        <source>All within the time for issue</source>
        <translation>都在印发时限内</translation>
    </message>
    <message>
        <source>All minutes are issued</source>
        <translation>纪要都已印发</translation>
    </message>
    <message numerus="yes">
        <source>%n wait for their minutes</source>
        <translation>
            <numerusform>待印发 %n 件</numerusform>
        </translation>
    </message>
</context>
</TS>
