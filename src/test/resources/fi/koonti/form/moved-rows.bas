' What people do to the rows of an open form: each change is saved as a file of its own.
Option Explicit

Dim book As Object
Dim sheet As Object

Sub Main
  Change
  Save "nothing"
  Change
  sheet.Rows.removeByIndex(5, 23)
  Save "one row is left"
  Change
  sheet.Rows.removeByIndex(9, 5)
  Save "five rows are taken away"
  Change
  sheet.Rows.removeByIndex(4, 1)
  Save "the first row is taken away"
  Change
  sheet.Rows.insertByIndex(9, 1)
  Save "an empty row is put in"
  Change
  sheet.Rows.insertByIndex(4, 1)
  sheet.getCellByPosition(0, 4).String = "Huom."
  sheet.getCellByPosition(0, 32).String = "Allekirjoitus"
  Save "notes are written in rows put in and below"
  Change
  sheet.Rows.insertByIndex(9, 12)
  Save "twelve empty rows are put in"
  Change
  sheet.Rows.insertByIndex(9, 150)
  Save "more rows are put in than are checked"
  Change
  sheet.Rows.insertByIndex(12, 1)
  sheet.copyRange(sheet.getCellByPosition(0, 12).CellAddress, Cells(4, 1).RangeAddress)
  Save "a row is copied"
  Change
  sheet.Rows.insertByIndex(4, 3)
  sheet.moveRange(sheet.getCellByPosition(0, 4).CellAddress, Cells(20, 3).RangeAddress)
  sheet.Rows.removeByIndex(20, 3)
  Save "rows are moved to the top"
  Change
  Sort
  Save "the rows are sorted backwards"
  StarDesktop.terminate()
End Sub

Sub Change
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Hidden"
  how(0).Value = True
  book = StarDesktop.loadComponentFromURL("{form}", "_blank", 0, how())
  sheet = book.Sheets.getByIndex({sheet})
End Sub

Function Cells(first As Long, rows As Long) As Object
  Cells = sheet.getCellRangeByPosition(0, first, 40, first + rows - 1)
End Function

Sub Sort
  Dim field(0) As New com.sun.star.table.TableSortField
  field(0).Field = 0
  field(0).IsAscending = False
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "SortFields"
  how(0).Value = field()
  how(1).Name = "ContainsHeader"
  how(1).Value = False
  Cells(4, 24).sort(how())
End Sub

Sub Save(name As String)
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = "Calc MS Excel 2007 XML"
  book.calculateAll()
  book.storeToURL("{folder}/" & Join(Split(name, " "), "-") & ".xlsx", how())
  book.close(True)
End Sub
