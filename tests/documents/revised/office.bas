' Does what a file of commands says, a command a line, its words divided by tabs.
Sub Main
  Dim files As Object, said As Object
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  said = CreateUnoService("com.sun.star.io.TextOutputStream")
  said.setOutputStream(files.openFileWrite(Environ("DESK_EDITS") & ".done"))
  On Error Goto Failed
  Work(files)
  said.writeString("done")
  Goto Finished
Failed:
  said.writeString("line " & Erl & ": " & Error$)
Finished:
  said.closeOutput()
  StarDesktop.terminate()
End Sub

Sub Work(files As Object)
  Dim steps As Object, words, doc As Object
  Dim how(0) As New com.sun.star.beans.PropertyValue
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Hidden"
  how(0).Value = True
  kind(0).Name = "FilterName"
  kind(0).Value = "MS Word 2007 XML"
  steps = CreateUnoService("com.sun.star.io.TextInputStream")
  steps.setInputStream(files.openFileRead(Environ("DESK_EDITS")))
  steps.setEncoding("UTF-8")
  Dim lines, place As Long, none()
  lines = Split(steps.readString(none(), False), Chr(10))
  For place = 0 To UBound(lines)
    words = Split(lines(place), Chr(9))
    If UBound(words) >= 0 Then
      If words(0) = "open" Then
        doc = StarDesktop.loadComponentFromURL(words(1), "_blank", 0, how())
      ElseIf words(0) = "save" Then
        doc.storeToURL(words(1), kind())
        doc.close(True)
      Else
        Edit(doc, words)
      End If
    End If
  Next
  steps.closeInput()
End Sub

Function Found(doc As Object, text As String) As Object
  Dim wanted As Object
  wanted = doc.createSearchDescriptor()
  wanted.SearchString = text
  wanted.SearchCaseSensitive = True
  Found = doc.findFirst(wanted)
End Function

Function Whole(doc As Object, text As String) As Object
  Dim spot As Object, cursor As Object
  spot = Found(doc, text)
  cursor = spot.getText().createTextCursorByRange(spot.getStart())
  cursor.gotoStartOfParagraph(False)
  cursor.gotoEndOfParagraph(True)
  Whole = cursor
End Function

Sub AddBelow(doc As Object, above As String, text As String)
  Dim cursor As Object
  cursor = Whole(doc, above)
  cursor.collapseToEnd()
  cursor.getText().insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  cursor.getText().insertString(cursor, text, False)
End Sub

Sub TakeAway(doc As Object, text As String)
  Dim cursor As Object
  cursor = Whole(doc, text)
  cursor.goRight(1, True)
  cursor.setString("")
End Sub

Sub Edit(doc As Object, words)
  Dim spot As Object, cursor As Object, text As String
  Select Case words(0)
  Case "replace"
    Found(doc, words(1)).setString(words(2))
  Case "insert"
    spot = Found(doc, words(1)).getEnd()
    spot.getText().insertString(spot, words(2), False)
  Case "add"
    AddBelow(doc, words(1), words(2))
  Case "delete"
    TakeAway(doc, words(1))
  Case "move"
    text = Whole(doc, words(1)).getString()
    TakeAway(doc, words(1))
    AddBelow(doc, words(2), text)
  Case "split"
    spot = Found(doc, words(1)).getStart()
    spot.getText().insertControlCharacter(spot, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  Case "break"
    spot = Found(doc, words(1)).getStart()
    spot.getText().insertControlCharacter(spot, com.sun.star.text.ControlCharacter.LINE_BREAK, False)
  Case "join"
    cursor = Whole(doc, words(1))
    cursor.collapseToEnd()
    cursor.goRight(1, True)
    cursor.setString("")
  Case "footnote"
    spot = doc.createInstance("com.sun.star.text.Footnote")
    cursor = Found(doc, words(1))
    cursor.getText().insertTextContent(cursor.getEnd(), spot, False)
    spot.setString(words(2))
  Case "look"
    spot = Found(doc, words(1))
    spot.CharWeightAsian = 150
    spot.CharColor = RGB(255, 0, 0)
    spot.CharFontNameAsian = "楷体"
    spot.CharHeightAsian = 22
  Case "track"
    doc.RecordChanges = (words(1) = "on")
  Case "accept", "reject"
    Dim none()
    Dim order As String
    order = IIf(words(0) = "accept", ".uno:AcceptAllTrackedChanges", ".uno:RejectAllTrackedChanges")
    Dim helper As Object
    helper = CreateUnoService("com.sun.star.frame.DispatchHelper")
    helper.executeDispatch(doc.getCurrentController().getFrame(), order, "", 0, none())
  End Select
End Sub
